package io.github.cameltelnyx;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where the catalogue differs from Telnyx's document on purpose. Each is a change to the schema at a pointer, and the same
 * as an entry of the tool's overlay.
 *
 * @param pointer of the schema in the document
 * @param change  the keywords to set; null removes one
 * @param laxer   whether we send what the document refuses; else we refuse what it would take
 * @param reason  why
 */
record DocumentCorrections(String pointer, String change, boolean laxer, String reason) {

    private static final String PROSE = "The prose has it, the schema does not";

    static final String AI_CALL_EVENTS = "initiated|ringing|answered|completed|no-answer|busy|canceled|failed|analyzed";

    private static final String PARTICIPANT = "DialConferenceParticipantRequest/properties/";
    private static final String PARAMETERS = "/components/parameters/";

    static final List<DocumentCorrections> ALL = List.of(
            stricter("Loopcount",
                    """
                            {"oneOf": [{"type": "integer", "minimum": 1, "maximum": 100}, {"type": "string", "enum": ["infinity"]}]}"""),
            stricter("SoundModifications/properties/octaves", "{\"minimum\": -1, \"maximum\": 1}"),
            stricter("SoundModifications/properties/semitone", "{\"minimum\": -14, \"maximum\": 14}"),
            stricter("SoundModifications/properties/track", "{\"enum\": [\"inbound\", \"outbound\"]}"),
            stricter("CallRequest/properties/from_display_name", "{\"maxLength\": 128}"),
            stricter("CallRequest/properties/send_digits_on_answer",
                    "{\"maxLength\": 64, \"pattern\": \"^[0-9A-DwW*#]*$\"}"),
            stricter("CallRequest/properties/timeout_secs", "{\"minimum\": 5, \"maximum\": 600}"),
            stricter("CallRequest/properties/record_max_length", "{\"minimum\": 0, \"maximum\": 43200}"),
            stricter("AnswerRequest/properties/record_max_length", "{\"minimum\": 0, \"maximum\": 43200}"),
            stricter("CallRequest/properties/record_timeout_secs", "{\"minimum\": 0}"),
            stricter("AnswerRequest/properties/record_timeout_secs", "{\"minimum\": 0}"),
            stricter("StartRecordingRequest/properties/max_length", "{\"minimum\": 0, \"maximum\": 14400}"),
            stricter("StartRecordingRequest/properties/timeout_secs", "{\"minimum\": 0}"),
            stricter("PlayAudioUrlRequest/properties/target_legs", "{\"enum\": [\"self\", \"opposite\", \"both\"]}"),
            stricter("PlayAudioUrlRequest/properties/stop", "{\"enum\": [\"current\", \"all\", \"overlay\"]}"),
            stricter("PlaybackStopRequest/properties/stop", "{\"enum\": [\"current\", \"all\", \"overlay\"]}"),
            stricter("SpeakRequest/properties/stop", "{\"enum\": [\"current\", \"all\", \"overlay\"]}"),
            stricter("SpeakRequest/properties/payload", "{\"maxLength\": 5000}"),
            stricter("TranscriptionStartRequest/properties/transcription_tracks",
                    "{\"enum\": [\"inbound\", \"outbound\", \"both\"]}"),
            stricter("TransferCallRequest/properties/from_display_name", "{\"maxLength\": 128}"),
            stricter("TransferCallRequest/properties/send_digits_on_answer",
                    "{\"maxLength\": 64, \"pattern\": \"^[0-9A-DwW*#]*$\"}"),
            stricter("TransferCallRequest/properties/timeout_secs", "{\"minimum\": 5, \"maximum\": 600}"),
            stricter("TransferCallRequest/properties/record_max_length", "{\"minimum\": 0, \"maximum\": 43200}"),
            stricter("TransferCallRequest/properties/record_timeout_secs", "{\"minimum\": 0}"),
            stricter("BridgeRequest/properties/record_max_length", "{\"minimum\": 0, \"maximum\": 43200}"),
            stricter("BridgeRequest/properties/record_timeout_secs", "{\"minimum\": 0}"),
            new DocumentCorrections("/components/schemas/BridgeRequest", "{\"required\": null}", true,
                    "The schema requires the other call, with which the prose lets neither a queue nor a video room be given"),
            stricter("SendDTMFRequest/properties/digits", "{\"pattern\": \"^[0-9A-DwW*#]*$\"}"),
            stricter("SendDTMFRequest/properties/duration_millis", "{\"minimum\": 100, \"maximum\": 500}"),
            stricter("GatherRequest/properties/maximum_digits", "{\"maximum\": 128}"),
            stricter("GatherRequest/properties/minimum_digits", "{\"minimum\": 1}"),
            stricter("GatherUsingAudioRequest/properties/maximum_digits", "{\"maximum\": 128}"),
            stricter("GatherUsingAudioRequest/properties/minimum_digits", "{\"minimum\": 1}"),
            stricter("GatherUsingSpeakRequest/properties/maximum_digits", "{\"maximum\": 128}"),
            stricter("GatherUsingSpeakRequest/properties/minimum_digits", "{\"minimum\": 1}"),
            stricter("GatherUsingSpeakRequest/properties/payload", "{\"maxLength\": 5000}"),
            stricter("GatherUsingSpeakRequest/properties/invalid_payload", "{\"maxLength\": 5000}"),
            stricter("GatherUsingAIRequest/properties/greeting", "{\"maxLength\": 3000}"),
            stricter("AIAssistantStartRequest/properties/greeting", "{\"maxLength\": 3000}"),
            stricter("StartSiprecRequest/properties/session_timeout_secs", "{\"minimum\": 0}"),
            stricter("CreateConferenceRequest/properties/max_participants", "{\"minimum\": 2, \"maximum\": 800}"),
            stricter("UploadMediaRequest/properties/ttl_secs", "{\"maximum\": 630720000}"),
            stricter("UpdateMediaRequest/properties/ttl_secs", "{\"maximum\": 630720000}"),
            stricter("ConferenceSpeakRequest/properties/payload", "{\"maxLength\": 5000}"),
            stricter("ConferenceSendDTMFRequest/properties/digits", "{\"pattern\": \"^[0-9A-DwW*#]*$\"}"),
            stricter("InitiateCallRequest/properties/CallerId", "{\"maxLength\": 128}"),
            stricter("InitiateCallRequest/properties/RecordingTimeout", "{\"minimum\": 0}"),
            eventList("InitiateCallRequest/properties/StatusCallbackEvent", "initiated|ringing|answered|completed"),
            eventList("InitiateCallRequest/properties/RecordingStatusCallbackEvent", "in-progress|completed|absent"),
            stricter("InitiateAICallRequest/properties/CallerId", "{\"maxLength\": 128}"),
            stricter("InitiateAICallRequest/properties/RecordingTimeout", "{\"minimum\": 0}"),
            eventList("InitiateAICallRequest/properties/StatusCallbackEvent", AI_CALL_EVENTS),
            eventList("InitiateAICallRequest/properties/RecordingStatusCallbackEvent", "in-progress|completed|absent"),
            eventList("RecordingStatusCallbackEvent", "in-progress|completed|absent"),
            stricter("TexmlCreateSiprecSessionRequestBody/properties/SessionTimeoutSecs", "{\"minimum\": 0}"),
            stricter(PARTICIPANT + "CallerId", "{\"maxLength\": 128}"),
            stricter(PARTICIPANT + "ConferenceRecordingTimeout", "{\"minimum\": 0}"),
            stricter(PARTICIPANT + "MaxParticipants", "{\"minimum\": 2, \"maximum\": 800}"),
            stricter(PARTICIPANT + "Timeout", "{\"minimum\": 5, \"maximum\": 120}"),
            eventList(PARTICIPANT + "StatusCallbackEvent", "initiated|ringing|answered|completed"),
            eventList(PARTICIPANT + "RecordingStatusCallbackEvent", "in-progress|completed|absent"),
            eventList(PARTICIPANT + "ConferenceRecordingStatusCallbackEvent", "in-progress|completed|absent|failed"),
            eventList(PARTICIPANT + "ConferenceStatusCallbackEvent", "start|end|join|leave"),
            new DocumentCorrections(PARAMETERS + "call-scripting_FilterConsolidated/schema/properties/friendly_name",
                    "{\"minLength\": 3}", false, PROSE),
            new DocumentCorrections(
                    PARAMETERS + "call-control_FilterConsolidated/schema/properties/application_name/properties/contains",
                    "{\"minLength\": 3}", false, PROSE),
            new DocumentCorrections(PARAMETERS + "SortApplication/schema",
                    """
                            {"enum": ["created_at", "-created_at", "friendly_name", "-friendly_name", "active", "-active"]}""",
                    true, "The prose has a minus for the descending order, the enum does not"),
            new DocumentCorrections(PARAMETERS + "SortConnection/schema",
                    """
                            {"enum": ["created_at", "-created_at", "connection_name", "-connection_name", "active", "-active"]}""",
                    true, "The prose has a minus for the descending order, the enum does not"),
            new DocumentCorrections("/components/schemas/AnswerRequest/properties/preferred_codecs", "{\"enum\": null}", true,
                    "The enum holds one order of the codecs; the prose says that the order is the author's choice"));

    private static DocumentCorrections stricter(String schema, String change) {
        return new DocumentCorrections("/components/schemas/" + schema, change, false, PROSE);
    }

    private static DocumentCorrections eventList(String schema, String words) {
        return stricter(schema, TelnyxDocument.JSON.createObjectNode().put("pattern", words(words)).toString());
    }

    /** Some of these words with single blanks between them. */
    static String words(String alternatives) {
        return "^(" + alternatives + ")( (" + alternatives + "))*$";
    }

    /** The document as the catalogue has it, or only with what the catalogue has laxer. */
    static JsonNode apply(JsonNode document, boolean laxerOnly) throws IOException {
        JsonNode corrected = document.deepCopy();
        for (DocumentCorrections correction : ALL) {
            if (correction.laxer() || !laxerOnly) {
                ObjectNode schema = (ObjectNode) corrected.at(correction.pointer());
                JsonNode change = TelnyxDocument.JSON.readTree(correction.change());
                change.properties().forEach(keyword -> {
                    if (keyword.getValue().isNull()) {
                        schema.remove(keyword.getKey());
                    } else {
                        schema.set(keyword.getKey(), keyword.getValue());
                    }
                });
            }
        }
        return corrected;
    }
}
