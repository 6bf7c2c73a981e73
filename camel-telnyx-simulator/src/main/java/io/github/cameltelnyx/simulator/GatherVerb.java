package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers keys or speech. Nothing within the time: the document goes on. A key or a word ends the prompt, and the time
 * begins when the prompt has ended, and again with each key.
 */
final class GatherVerb implements Person.Listener {

    private final TexmlStep step;
    private final TexmlElement verb;
    private final String input;
    private final String finishOnKey;
    private final int most;
    private final Duration timeout;
    private final StringBuilder keys = new StringBuilder();
    private final TexmlStep prompt;
    private Timeline.Timer timer = Timeline.Timer.NONE;

    private GatherVerb(TexmlStep step) {
        this.step = step;
        this.verb = step.verb();
        this.input = verb.attribute("input", "dtmf");
        this.finishOnKey = verb.attribute("finishOnKey", "#");
        this.most = verb.number("numDigits", verb.number("maxDigits", 128));
        this.timeout = verb.seconds("timeout", 5);
        this.prompt = new TexmlStep(step.flow(), verb);
    }

    static void begin(TexmlStep step) {
        GatherVerb gather = new GatherVerb(step);
        List<TexmlElement> sounds = step.verb()
                .children()
                .stream()
                .filter(child -> List.of("Say", "Play", "Pause").contains(child.name()))
                .toList();
        step.whenOver(gather.prompt::end);
        step.whenOver(step.call().person()::stopListening);
        AudibleVerbs.hear(gather.prompt, sounds, gather::waitForMore);
        step.call().person().listenTo(gather);
    }

    @Override
    public void begins(Person.Kind kind) {
        prompt.end();
        timer.cancel();
    }

    @Override
    public void key(char key) {
        if (!input.contains("dtmf")) {
            waitForMore();
        } else if (finishOnKey.indexOf(key) >= 0) {
            finish();
        } else {
            keys.append(key);
            if (keys.length() >= most) {
                finish();
            } else {
                waitForMore();
            }
        }
    }

    @Override
    public void speech(String words) {
        if (input.contains("speech")) {
            step.go(verb.target("action", "method"), Map.of("SpeechResult", words, "Confidence", "0.95"));
        } else {
            waitForMore();
        }
    }

    private void waitForMore() {
        timer.cancel();
        timer = step.after(timeout, this::finish);
    }

    private void finish() {
        if (keys.length() < Math.max(verb.number("minDigits", 1), 1)) {
            step.next();
            return;
        }
        String valid = verb.attribute("validDigits", "");
        boolean invalid = !valid.isEmpty() && keys.chars().anyMatch(key -> valid.indexOf(key) < 0);
        Map<String, Object> result = new HashMap<>(Map.of("Digits", keys.toString()));
        // Without a URL of its own for them, invalid keys count as none.
        step.go(verb.target(invalid ? "invalidDigitsAction" : "action", "method"), result);
    }
}
