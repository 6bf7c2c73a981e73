package io.github.cameltelnyx.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** AI assistants and Conversation Relay: who talks on the call in the application's place. */
final class AssistantCommands {

    private final Switchboard switchboard;

    AssistantCommands(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("calls/aiAssistantStart", new Behaviour(Needs.CALL_ANSWERED, AssistantCommands::start),
                "calls/aiAssistantStop", new Behaviour(Needs.CALL_ANSWERED, AssistantCommands::stop),
                "calls/aiAssistantAddMessages", new Behaviour(Needs.CALL_ANSWERED, AssistantCommands::addMessages),
                "calls/aiAssistantJoin", new Behaviour(Needs.CALL_ANSWERED, this::join),
                "calls/gatherUsingAi", new Behaviour(Needs.CALL_ANSWERED, AssistantCommands::gather),
                "calls/conversationRelayStart", new Behaviour(Needs.CALL_ANSWERED, AssistantCommands::relay),
                "calls/conversationRelayStop", new Behaviour(Needs.CALL_ANSWERED, AssistantCommands::stop));
    }

    private static Map<String, Object> start(CheckedCommand command) {
        Assistant assistant = Assistant.start(command.call(), Assistant.Kind.AI, command.object("assistant"));
        command.call().keep(command.body());
        return with("conversation_id", assistant.conversationId());
    }

    private static Map<String, Object> gather(CheckedCommand command) {
        Assistant assistant = Assistant.start(command.call(), Assistant.Kind.GATHER, command.object("assistant"));
        command.call().keep(command.body());
        new AssistantGather(command, assistant).begin();
        return with("conversation_id", assistant.conversationId());
    }

    private static Map<String, Object> relay(CheckedCommand command) {
        Assistant relay = Assistant.start(command.call(), Assistant.Kind.RELAY, Map.of());
        command.call().keep(command.body());
        return with("conversation_relay_id", relay.conversationId());
    }

    private static Map<String, Object> stop(CheckedCommand command) {
        command.call().keep(command.body());
        command.call().activities().stop(AssistantGather.ACTIVITY);
        command.call().activities().stop(Assistant.ACTIVITY);
        return Behaviour.OK;
    }

    private static Map<String, Object> addMessages(CheckedCommand command) {
        if (!command.call().activities().runs(Assistant.ACTIVITY)) {
            throw new Refusal(422, ApiError.unprocessable("No assistant talks on the call."));
        }
        command.call().keep(command.body());
        return Behaviour.OK;
    }

    private Map<String, Object> join(CheckedCommand command) {
        String conversation = command.text("conversation_id");
        if (switchboard.calls().stream().noneMatch(call -> call.activities().runs(Assistant.ACTIVITY, conversation))) {
            throw new Refusal(422, BodyCheck.invalid("conversation_id", "No such conversation is going on."));
        }
        command.call().keep(command.body());
        return with("conversation_id", conversation);
    }

    private static Map<String, Object> with(String name, String id) {
        Map<String, Object> result = new LinkedHashMap<>(Behaviour.OK);
        result.put(name, id);
        return result;
    }
}
