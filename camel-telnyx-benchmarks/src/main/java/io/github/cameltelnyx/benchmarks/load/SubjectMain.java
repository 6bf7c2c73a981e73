package io.github.cameltelnyx.benchmarks.load;

import java.util.Map;

/** A process that sends in one way. Its arguments are the way, the server's address, how many are in
 * flight, and the key store to trust. */
final class SubjectMain {

    private SubjectMain() {
    }

    public static void main(String[] arguments) throws Exception {
        ProcessCost cost = new ProcessCost();
        int inFlight = Integer.parseInt(arguments[2]);
        Subject subject = ProducerSubjects.of(arguments[0], arguments[1], inFlight, arguments[3]);
        ClosedLoop loop = new ClosedLoop(arguments[0], subject, inFlight, cost);
        Fork.serve(Map.of(), seconds -> loop.run(Double.parseDouble(seconds)));
    }
}
