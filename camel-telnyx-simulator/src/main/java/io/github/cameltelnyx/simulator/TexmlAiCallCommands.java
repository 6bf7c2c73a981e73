package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Placing calls on which an AI assistant talks. The simulator has none: such a call rings, is answered and stays until
 * someone hangs up, and its status and its recording are told.
 */
final class TexmlAiCallCommands {

    private final TexmlOffice office;

    TexmlAiCallCommands(TexmlOffice office) {
        this.office = office;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("texml-ai-calls/create", Behaviour.of(this::create));
    }

    private Map<String, Object> create(CheckedCommand command) {
        for (String document : List.of("Texml", "Twiml", "Url")) {
            if (command.body().containsKey(document)) {
                throw new Refusal(422, BodyCheck.invalid(document, "The assistant talks on this call, and no document does."));
            }
        }
        Destination.requireNumber(command.text("To"), "To");
        TexmlApplication application = office.applications().orFirst(command.path().get("connection_id"));
        SimulatedTexmlCall placed = office.outbound(command.text("From"), command.text("To"), application.id(),
                TexmlCallCommands.settings(withOneCallback(command), application.callSettings()),
                command.number("Timeout", 30), call -> {
                    TexmlCallCommands.OutboundOptions.apply(office, call, command);
                    call.happens("talks to the AI assistant " + command.text("AIAssistantId"));
                });
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("call_sid", placed.callSid());
        result.put("from", command.text("From"));
        result.put("to", command.text("To"));
        result.put("status", "queued");
        return result;
    }

    /** Of several URLs for the status, the simulator tells the first. */
    private static CheckedCommand withOneCallback(CheckedCommand command) {
        if (command.text("StatusCallback") != null
                || !(command.body().get("StatusCallbacks") instanceof List<?> several) || several.isEmpty()) {
            return command;
        }
        Map<String, Object> body = new LinkedHashMap<>(command.body());
        body.put("StatusCallback", several.get(0));
        return new CheckedCommand(command.call(), body, command.path(), command.query(), command.uri());
    }
}
