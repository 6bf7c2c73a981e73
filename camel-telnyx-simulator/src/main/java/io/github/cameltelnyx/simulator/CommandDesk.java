package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.cameltelnyx.operation.BodyEncoding;
import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.simulator.Router.Match;

/**
 * Takes a request from its bytes to its answer: key, path, body, call, parameters, repetition, effect, in this order.
 * What of it Telnyx checks first is not documented. Used on the timeline only.
 */
final class CommandDesk {

    private static final String CALL = "call_control_id";

    private final String apiKey;
    private final Switchboard switchboard;
    private final Router router;
    private final Map<String, Behaviour> behaviours = new HashMap<>();

    /** @param operations what there is; one without a behaviour of its own is checked, and answered with ok */
    CommandDesk(String apiKey, Switchboard switchboard, TexmlOffice texml, List<Operation> operations) {
        this.apiKey = apiKey;
        this.router = new Router(operations);
        this.switchboard = switchboard;
        behaviours.putAll(DialCommand.behaviours(switchboard));
        behaviours.putAll(CallCommands.behaviours());
        behaviours.putAll(AudioCommands.behaviours());
        behaviours.putAll(RecordingCommands.behaviours());
    }

    /** Answers a request. What happened comes into the transcript before anything that it leads to. */
    Reply handle(Request request, RequestFault fault) {
        Receipt receipt = new Receipt();
        Reply reply = switch (fault == null ? RequestFault.Kind.DELAYED : fault.kind()) {
            case ERROR, DROPPED -> {
                understand(request, receipt);
                yield fault.kind() == RequestFault.Kind.ERROR ? fault.reply() : Reply.NONE;
            }
            case ANSWER_LOST -> {
                answer(request, receipt);
                yield Reply.NONE;
            }
            case DELAYED -> answer(request, receipt);
        };
        switchboard.world()
                .transcript()
                .add(new TranscriptEntry.Command(switchboard.world().now(), request.method(),
                        request.path(), receipt.operation, receipt.body, reply.status()));
        return reply == Reply.NONE ? reply : reply.withHeader("x-request-id", switchboard.world().id());
    }

    /** Reads as much as the transcript tells of a request that goes no further. */
    private void understand(Request request, Receipt receipt) {
        try {
            read(request, router.match(request.method(), request.segments()), receipt);
        } catch (Refusal e) {
            // The fault is what the request is answered with.
        }
    }

    private Reply answer(Request request, Receipt receipt) {
        try {
            if (!("Bearer " + apiKey).equals(request.authorization())) {
                throw new Refusal(401, ApiError.AUTHENTICATION);
            }
            if (!request.belowBase()) {
                throw new Refusal(404, ApiError.NOT_FOUND);
            }
            if (request.path().equals("/whoami")) {
                return whoami(request);
            }
            Match match = router.match(request.method(), request.segments());
            read(request, match, receipt);
            return execute(match, receipt.body);
        } catch (Refusal e) {
            return e.reply();
        }
    }

    private Reply whoami(Request request) {
        if (!request.method().equals("GET")) {
            throw new Refusal(405, ApiError.METHOD);
        }
        return Reply.ok(Map.of("data", Map.of("record_type", "whoami", "user_id", "simulator", "organization_id",
                "simulator")));
    }

    private static void read(Request request, Match match, Receipt receipt) {
        receipt.operation = match.name();
        if (match.operation().body() == BodyEncoding.JSON) {
            String type = request.contentType();
            if (type != null && !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
                throw new Refusal(415, ApiError.CONTENT_TYPE);
            }
            try {
                receipt.body = Json.object(request.body());
            } catch (IOException e) {
                throw new Refusal(400, ApiError.NO_JSON);
            }
        }
    }

    private Reply execute(Match match, Map<String, Object> body) {
        SimulatedCall call = call(match);
        BodyCheck.check(match.operation(), body);
        CommandMemory memory = call == null ? switchboard.commandMemory(match.name()) : call.commandMemory();
        Object result = memory.answerTo(body.get("command_id"));
        if (result == null) {
            result = behaviours.getOrDefault(match.name(), Behaviour.NONE).run(new CheckedCommand(call, body));
            memory.remember(body.get("command_id"), result);
        }
        String wrapper = match.operation().wrapper();
        return Reply.ok(wrapper == null ? result : Map.of(wrapper, result));
    }

    /** @return the call in the path, or null where the path holds none */
    private SimulatedCall call(Match match) {
        String callControlId = match.pathValues().get(CALL);
        if (callControlId == null) {
            return null;
        }
        if (!callControlId.startsWith("v3:")) {
            throw new Refusal(422, ApiError.CALL_CONTROL_ID);
        }
        SimulatedCall call = switchboard.call(callControlId);
        if (call == null) {
            throw new Refusal(404, ApiError.NOT_FOUND);
        }
        return call;
    }

    /** What of a request the transcript tells, as far as it could be read. */
    private static final class Receipt {

        private String operation = "";
        private Map<String, Object> body = Map.of();
    }
}
