package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.simulator.Router.Match;

/**
 * Takes a request from its bytes to its answer: key, path, body, call, parameters, repetition, effect, in this order.
 * What of it Telnyx checks first is not documented. Used on the timeline only.
 */
final class CommandDesk {

    private static final String CALL = "call_control_id";
    private static final String ACCOUNT = "account_sid";

    private final String apiKey;
    private final Switchboard switchboard;
    private final Router router;
    private final Map<String, Behaviour> behaviours = new HashMap<>();

    /** @param operations what there is; one without a behaviour of its own is checked, and answered with ok */
    CommandDesk(String apiKey, Switchboard switchboard, TexmlOffice texml, List<Operation> operations) {
        this.apiKey = apiKey;
        this.router = new Router(operations);
        this.switchboard = switchboard;
        behaviours.putAll(CallControl.all(switchboard));
        behaviours.putAll(TexmlCommands.all(texml));
        behaviours.putAll(StoreCommands.all(switchboard.world()));
    }

    /** Answers a request. What happened comes into the transcript before anything that it leads to. */
    Reply handle(Request request, RequestFault fault) {
        Receipt receipt = new Receipt();
        Reply reply = switch (fault == null ? RequestFault.Kind.DELAYED : fault.kind()) {
            case ERROR, DROPPED -> {
                understand(request, receipt);
                yield fault.kind() == RequestFault.Kind.ERROR ? fault.reply() : Reply.NONE;
            }
            case ANSWER_LOST, SILENT -> {
                answer(request, receipt);
                yield Reply.NONE;
            }
            case DELAYED, HALF_ANSWERED -> answer(request, receipt);
        };
        boolean answered = reply != Reply.NONE && (fault == null || fault.kind() != RequestFault.Kind.HALF_ANSWERED);
        switchboard.world()
                .transcript()
                .add(new TranscriptEntry.Command(switchboard.world().now(), request.method(),
                        request.path(), receipt.operation, FileContent.told(receipt.body), answered ? reply.status() : 0));
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
            return execute(request, match, receipt.body);
        } catch (Refusal e) {
            return e.reply();
        }
    }

    private Reply whoami(Request request) {
        if (!request.method().equals("GET")) {
            throw new Refusal(405, ApiError.METHOD);
        }
        return Reply.ok(Map.of("data", Map.of("record_type", "whoami", "user_id", TelnyxSimulator.USER_ID,
                "organization_id", TelnyxSimulator.ACCOUNT_SID)));
    }

    private static void read(Request request, Match match, Receipt receipt) {
        receipt.operation = match.name();
        receipt.body = RequestBody.read(request, match.operation());
    }

    private Reply execute(Request request, Match match, Map<String, Object> body) {
        checkAccount(match);
        SimulatedCall call = call(match);
        Map<String, Object> values = BodyCheck.check(match.operation(), body, RequestBody.isText(request, match.operation()));
        BodyCheck.checkQuery(match.operation(), request.query());
        CheckedCommand command = new CheckedCommand(call, values, match.pathValues(), request.query(), request.rawPath());
        CommandMemory memory = call == null ? switchboard.commandMemory(match.subject()) : call.commandMemory();
        Behaviour behaviour = behaviours.getOrDefault(match.name(), Behaviour.NONE);
        Object result = memory.answerTo(body.get("command_id"));
        if (result == null) {
            result = behaviour.run(command);
            memory.remember(body.get("command_id"), result);
        }
        return Reply.of(behaviour.status(), wrapped(match.operation().wrapper(), result));
    }

    /** A list is an answer of its own, with its entries beside what is said of the page. */
    private static Object wrapped(String wrapper, Object result) {
        boolean whole = wrapper == null || result == null || result instanceof Map<?, ?> map && map.containsKey(wrapper);
        return whole ? result : Map.of(wrapper, result);
    }

    private static void checkAccount(Match match) {
        String account = match.pathValues().get(ACCOUNT);
        if (account != null && !account.equals(TelnyxSimulator.ACCOUNT_SID)) {
            throw new Refusal(404, ApiError.TEXML_NOT_FOUND);
        }
    }

    /** @return the call that the command is for, or null where it is for none, but for a call in a queue, say */
    private SimulatedCall call(Match match) {
        String callControlId = match.pathValues().get(CALL);
        if (callControlId == null || !match.operation().path().startsWith("/calls/")) {
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
