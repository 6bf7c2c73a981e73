package io.github.cameltelnyx.simulator;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All calls, and how they begin. Used on the timeline only. */
final class Switchboard {

    private final World world;
    private final Map<String, SimulatedCall> calls = new LinkedHashMap<>();
    private final Map<String, Callee> callees = new HashMap<>();
    private final Map<String, CommandMemory> commandMemories = new HashMap<>();

    Switchboard(World world) {
        this.world = world;
    }

    World world() {
        return world;
    }

    List<SimulatedCall> calls() {
        return new ArrayList<>(calls.values());
    }

    /** @return the call, or null where there is none */
    SimulatedCall call(String callControlId) {
        return calls.get(callControlId);
    }

    /**
     * A call that a command names in its body.
     *
     * @throws Refusal when there is none, or it has ended
     */
    SimulatedCall aliveCall(Object callControlId, String parameter) {
        SimulatedCall call = calls.get(callControlId);
        if (call == null) {
            throw new Refusal(422, ApiError.callControlId(parameter));
        }
        if (call.state() == CallState.ENDED) {
            throw new Refusal(422, ApiError.CALL_ENDED);
        }
        return call;
    }

    /** As {@link #aliveCall}, where the call must have been answered. */
    SimulatedCall answeredCall(Object callControlId, String parameter) {
        SimulatedCall call = aliveCall(callControlId, parameter);
        if (call.state() != CallState.ANSWERED) {
            throw new Refusal(422, ApiError.CALL_NOT_ANSWERED);
        }
        return call;
    }

    /** For an operation that names no call, such as dial: its command_ids are its own. */
    CommandMemory commandMemory(String operation) {
        return commandMemories.computeIfAbsent(operation, name -> new CommandMemory(world.clock()));
    }

    void whenDialled(String number, Callee callee) {
        callees.put(number, callee);
    }

    Callee callee(String number) {
        return callees.getOrDefault(number, Callee.DEFAULT);
    }

    SimulatedCall add(String from, String to, boolean incoming, String connectionId, String callSessionId) {
        SimulatedCall call = new SimulatedCall(world, identity(from, to, incoming, connectionId, callSessionId));
        tellApplication(call);
        calls.put(call.callControlId(), call);
        return call;
    }

    /** Until a command says otherwise, the call's events go where its application wants them. */
    private void tellApplication(SimulatedCall call) {
        String url = world.stores().applications().webhookUrl(call.identity().connectionId());
        if (url != null) {
            call.keep(Map.of("webhook_url", url));
        }
    }

    /** @param callSessionId null for a session of the call's own */
    CallIdentity identity(String from, String to, boolean incoming, String connectionId, String callSessionId) {
        return new CallIdentity(callControlId(), world.id(), callSessionId == null ? world.id() : callSessionId,
                connectionId, from, to, incoming, world.now());
    }

    private String callControlId() {
        UUID first = world.ids().get();
        UUID second = world.ids().get();
        byte[] bytes = ByteBuffer.allocate(32)
                .putLong(first.getMostSignificantBits())
                .putLong(first.getLeastSignificantBits())
                .putLong(second.getMostSignificantBits())
                .putLong(second.getLeastSignificantBits())
                .array();
        return "v3:" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
