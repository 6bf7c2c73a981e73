package io.github.cameltelnyx.simulator;

import java.util.Map;

import io.github.cameltelnyx.simulator.TexmlMediaSession.Kind;

/** What runs beside a document: recordings, streams and SIPREC sessions. Anything else in it is only told. */
final class StartVerbs {

    private static final Map<String, Kind> KINDS = Map.of("Stream", Kind.STREAM, "Siprec", Kind.SIPREC);

    private final TexmlOffice office;

    StartVerbs(TexmlOffice office) {
        this.office = office;
    }

    Map<String, TexmlVerb> all() {
        return Map.of("Start", this::start, "Stop", StartVerbs::stop);
    }

    private void start(TexmlStep step) {
        for (TexmlElement noun : step.verb().children()) {
            step.call().happens("goes on while <" + noun.name() + "> runs");
            if (noun.name().equals("Recording")) {
                int channels = noun.attribute("channels", "dual").equals("dual") ? 2 : 1;
                office.recorder()
                        .start(step.call(), null, "RecordVerb", channels, noun.attribute("track", "both"),
                                noun.attribute("format", "mp3"), RecordingCallbacks.of(step, noun));
            } else if (KINDS.containsKey(noun.name())) {
                step.call()
                        .media()
                        .start(KINDS.get(noun.name()), noun.attributes().get("name"), noun.attribute("track", "both_tracks"),
                                step.flow().resolve(noun.target("statusCallback", "statusCallbackMethod")));
            }
        }
        step.next();
    }

    private static void stop(TexmlStep step) {
        for (TexmlElement noun : step.verb().children()) {
            if (KINDS.containsKey(noun.name())) {
                step.call().media().stop(KINDS.get(noun.name()), noun.attributes().get("name"));
            }
        }
        step.next();
    }
}
