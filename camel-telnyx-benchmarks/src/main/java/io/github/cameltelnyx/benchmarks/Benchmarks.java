package io.github.cameltelnyx.benchmarks;

import java.util.List;

import io.github.cameltelnyx.benchmarks.load.ProducerLoad;
import io.github.cameltelnyx.benchmarks.load.Rounds;
import io.github.cameltelnyx.benchmarks.load.WebhookLoad;

public final class Benchmarks {

    public static void main(String[] arguments) {
        Rounds rounds = new Rounds(Integer.getInteger("rounds", 5), Integer.getInteger("seconds", 3));
        for (String suite : arguments) {
            run(suite, rounds).forEach(System.out::println);
        }
    }

    private static List<Measurement> run(String suite, Rounds rounds) {
        return switch (suite) {
            case "slow-api" -> ProducerLoad.slowApi(rounds);
            case "fast-api" -> ProducerLoad.fastApi(rounds);
            case "webhooks" -> WebhookLoad.genuine(rounds);
            case "flood" -> WebhookLoad.flood(rounds);
            default -> throw new IllegalArgumentException("no suite " + suite);
        };
    }
}
