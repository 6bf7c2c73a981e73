package io.github.cameltelnyx.resilience.attack;

/** The attacked application as a process of its own, which prints its port and runs until its input ends. */
public final class SmallHeapVictim {

    private SmallHeapVictim() {
    }

    public static void main(String[] arguments) throws Exception {
        try (Victim victim = new Victim(arguments[0], arguments[1])) {
            System.out.println("port " + victim.port);
            System.in.read();
        }
    }
}
