package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Verbs that are heard, or silence. */
final class AudibleVerbs {

    private static final Duration TONE = Duration.ofMillis(500);
    private static final int LONGEST = 1000;

    private AudibleVerbs() {
    }

    static Map<String, TexmlVerb> all() {
        return Map.of("Say", AudibleVerbs::hear, "Play", AudibleVerbs::hear, "Pause", AudibleVerbs::hear);
    }

    /** Lets the person hear one thing after the other within a step. */
    static void hear(TexmlStep step, List<TexmlElement> sounds, Runnable afterwards) {
        Iterator<TexmlElement> rest = sounds.iterator();
        hearNext(step, rest, afterwards);
    }

    private static void hear(TexmlStep step) {
        hear(step, List.of(step.verb()), step::next);
    }

    private static void hearNext(TexmlStep step, Iterator<TexmlElement> rest, Runnable afterwards) {
        if (!rest.hasNext()) {
            afterwards.run();
            return;
        }
        TexmlElement sound = rest.next();
        step.call().happens(heard(sound));
        Duration once = once(step, sound);
        int loop = sound.name().equals("Pause") ? 1 : sound.number("loop", 1);
        if (loop > 0) {
            step.after(once.multipliedBy(loop), () -> hearNext(step, rest, afterwards));
        }
    }

    private static String heard(TexmlElement sound) {
        return switch (sound.name()) {
            case "Say" -> "hears: " + shortened(sound.text());
            case "Play" -> sound.attributes().containsKey("digits")
                    ? "hears the tones " + shortened(sound.attribute("digits", ""))
                    : "hears the file " + shortened(sound.text());
            default -> "hears nothing for " + sound.number("length", 1) + " s";
        };
    }

    private static Duration once(TexmlStep step, TexmlElement sound) {
        return switch (sound.name()) {
            case "Say" -> AudioCommands.spoken(sound.text());
            case "Play" -> sound.attributes().containsKey("digits")
                    ? TONE.multipliedBy(sound.attribute("digits", "").length())
                    : step.call().world().mediaLength();
            default -> sound.seconds("length", 1);
        };
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
