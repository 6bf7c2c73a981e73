package io.github.cameltelnyx.texml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.httpMethod;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.someOf;
import static io.github.cameltelnyx.texml.Rule.text;
import static io.github.cameltelnyx.texml.Rule.uri;

/** Attributes that several elements have, with what they may hold. */
final class SharedRules {

    static final Map<String, Rule> ACTION = Map.of("action", uri(), "method", httpMethod());

    static final Map<String, Rule> STATUS_CALLBACK = Map.of("statusCallback", uri(), "statusCallbackMethod", httpMethod());

    static final Rule DIGITS = Rule.matching("digits, *, # and w (a wait of half a second)", "[0-9*#w]+");
    static final Rule KEYS = Rule.matching("keys (digits, * and #), or empty", "[0-9*#]*");

    private static final String[] ENGINES = {"Google", "Telnyx", "Azure", "Deepgram", "xAI", "AssemblyAI", "Soniox",
            "Speechmatics", "Parakeet", "Humain", "Reson8", "Cohere"};
    private static final String[] COUNTRIES = ("at au bg br be ch cl cn cz de dk ee es fi fr gr hu il in it lt jp mx my nl no"
            + " nz ph pl pt ru se sg th tw ve za us us-old uk").split(" ");

    static final Rule RING_TONE = oneOf(COUNTRIES);

    private SharedRules() {
    }

    static Map<String, Rule> recordingCallback(String... events) {
        return Map.of("recordingStatusCallback", uri(), "recordingStatusCallbackMethod", httpMethod(),
                "recordingStatusCallbackEvent", someOf(events));
    }

    static Map<String, Rule> speechRecognition(String... furtherEngines) {
        String[] engines = Stream.concat(Arrays.stream(ENGINES), Arrays.stream(furtherEngines)).toArray(String[]::new);
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("transcriptionEngine", oneOf(engines));
        for (String attribute : new String[]{"language", "model", "hints", "keyterms", "apiKeyRef", "region"}) {
            rules.put(attribute, text());
        }
        rules.put("smartFormat", bool());
        return rules;
    }

    static ElementType relayVoice(ElementType type) {
        return type.attribute("voice", text())
                .attribute("transcriptionProvider", text())
                .attribute("backgroundAudioType", oneOf("media_url"))
                .attribute("backgroundAudioValue", uri())
                .never(node -> node.has("backgroundAudioType") != node.has("backgroundAudioValue"),
                        "backgroundAudioType and backgroundAudioValue go together");
    }

    static boolean azureWithoutRegion(Node node) {
        return node.has("transcriptionEngine", "Azure") && !node.has("region");
    }
}
