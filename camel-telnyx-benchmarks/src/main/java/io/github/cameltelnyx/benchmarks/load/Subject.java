package io.github.cameltelnyx.benchmarks.load;

/** One way to send a request. */
interface Subject {

    /** @param done to be run once the answer is there, on whatever thread; it may send the next */
    void send(Runnable done) throws Exception;
}
