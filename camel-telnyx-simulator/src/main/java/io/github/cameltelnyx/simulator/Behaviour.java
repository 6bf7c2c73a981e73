package io.github.cameltelnyx.simulator;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a command does.
 *
 * @param needs  the state in which a call must be for it
 * @param status what it is answered with when it went well
 * @param effect has the effect, and gives the result that the answer holds (a {@link FileContent} is the answer), or null where
 *               it holds none
 */
record Behaviour(Needs needs, int status, Function<CheckedCommand, ?> effect) {

    static final Map<String, Object> OK = Map.of("result", "ok");

    /** What a command does that nobody has written a behaviour for: it is checked and answered. */
    static final Behaviour NONE = new Behaviour(Needs.CALL_ALIVE, command -> {
        if (command.call() != null) {
            command.call().keep(command.body());
        }
        return OK;
    });

    Behaviour(Needs needs, Function<CheckedCommand, ?> effect) {
        this(needs, 200, effect);
    }

    /** For an operation that works on no call of a call_control_id. */
    static Behaviour of(Function<CheckedCommand, ?> effect) {
        return new Behaviour(Needs.NOTHING, effect);
    }

    /** For one that makes something, and is answered 201. */
    static Behaviour making(Function<CheckedCommand, ?> effect) {
        return new Behaviour(Needs.NOTHING, 201, effect);
    }

    /** For one that is answered 204 without a body, as most that delete something are. */
    static Behaviour withoutBody(Consumer<CheckedCommand> effect) {
        return new Behaviour(Needs.NOTHING, 204, command -> {
            effect.accept(command);
            return null;
        });
    }

    enum Needs {
        NOTHING, CALL_ALIVE, CALL_ANSWERED
    }

    /** @throws Refusal when the call is not in the state for it */
    Object run(CheckedCommand command) {
        if (command.call() != null && needs != Needs.NOTHING) {
            if (command.call().state() == CallState.ENDED) {
                throw new Refusal(422, ApiError.CALL_ENDED);
            }
            if (needs == Needs.CALL_ANSWERED && command.call().state() != CallState.ANSWERED) {
                throw new Refusal(422, ApiError.CALL_NOT_ANSWERED);
            }
        }
        return effect.apply(command);
    }
}
