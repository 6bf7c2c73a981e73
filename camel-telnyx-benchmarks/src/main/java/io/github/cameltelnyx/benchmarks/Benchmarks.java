package io.github.cameltelnyx.benchmarks;

import io.github.cameltelnyx.benchmarks.load.ProducerLoad;
import io.github.cameltelnyx.benchmarks.load.Rounds;

public final class Benchmarks {

    public static void main(String[] arguments) {
        Rounds rounds = new Rounds(Integer.getInteger("rounds", 5), Integer.getInteger("seconds", 3));
        for (String suite : arguments) {
            (suite.equals("slow-api") ? ProducerLoad.slowApi(rounds) : ProducerLoad.fastApi(rounds))
                    .forEach(System.out::println);
        }
    }
}
