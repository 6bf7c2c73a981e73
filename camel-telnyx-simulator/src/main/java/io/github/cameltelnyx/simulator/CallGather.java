package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gathers keys on a call, asking for them or not. The first key ends what is heard; what is wrong is asked for again as
 * often as there are tries. Used on the timeline only.
 */
final class CallGather implements Person.Listener {

    static final String ACTIVITY = "gather";

    private final SimulatedCall call;
    private final GatherSettings settings;
    private final Supplier<Audio> prompt;
    private final Supplier<Audio> complaint;
    private final StringBuilder keys = new StringBuilder();
    private final List<Audio> heard = new ArrayList<>();
    private Timeline.Timer timer = Timeline.Timer.NONE;
    private Timeline.Timer overall = Timeline.Timer.NONE;
    private int tries;

    /**
     * @param prompt    asks for the keys; gives null where nothing is heard
     * @param complaint is heard before it asks again for what was wrong; gives null where there is none
     */
    CallGather(SimulatedCall call, GatherSettings settings, Supplier<Audio> prompt, Supplier<Audio> complaint) {
        this.call = call;
        this.settings = settings;
        this.prompt = prompt;
        this.complaint = complaint;
    }

    /** Begins in place of a gather that runs, which is cancelled. */
    void begin() {
        call.activities().stop(ACTIVITY);
        call.activities()
                .start(ACTIVITY, settings.id(),
                        ending -> end(ending == CallActivities.Ending.HANGUP ? "call_hangup" : "cancelled"));
        if (settings.overall() != null) {
            overall = call.world().timeline().after(settings.overall(), this::tooLong);
        }
        ask(null);
        call.ears().add(this);
    }

    @Override
    public boolean wants(Person.Kind kind) {
        return kind == Person.Kind.KEY;
    }

    @Override
    public void begins(Person.Kind kind) {
        timer.cancel();
        List<Audio> sounds = List.copyOf(heard);
        heard.clear();
        call.audio().drop(sounds);
    }

    @Override
    public void key(char key) {
        if (settings.ends(key)) {
            judge();
        } else {
            if (!settings.ignores(key)) {
                keys.append(key);
            }
            if (keys.length() >= settings.maximum()) {
                judge();
            } else {
                waitFor(settings.between(), this::judge);
            }
        }
    }

    @Override
    public void speech(String words) {
        // Not listened to.
    }

    private void ask(Audio before) {
        tries++;
        keys.setLength(0);
        Audio question = prompt.get();
        if (question == null) {
            waitFor(settings.first(), this::nothing);
            return;
        }
        Audio last = question.then(() -> {
            // Otherwise a key has ended it, and how long to wait is said by that.
            if (!heard.isEmpty()) {
                heard.clear();
                waitFor(settings.first(), this::nothing);
            }
        });
        if (before != null) {
            heard.add(before);
        }
        heard.add(last);
        List.copyOf(heard).forEach(call.audio()::add);
    }

    private void nothing() {
        call.person().wasSilent();
        if (tries < settings.tries()) {
            ask(null);
            call.person().attend();
        } else {
            finish("timeout");
        }
    }

    private void tooLong() {
        if (keys.isEmpty()) {
            call.person().wasSilent();
        }
        finish("timeout");
    }

    private void judge() {
        if (settings.accepts(keys)) {
            finish("valid");
        } else if (tries < settings.tries()) {
            ask(complaint.get());
        } else {
            finish("invalid");
        }
    }

    private void waitFor(Duration time, Runnable then) {
        timer.cancel();
        timer = call.world().timeline().after(time, then);
    }

    private void finish(String status) {
        call.activities().forget(ACTIVITY, settings.id());
        end(status);
    }

    private void end(String status) {
        begins(Person.Kind.KEY);
        overall.cancel();
        call.ears().remove(this);
        Map<String, Object> payload = call.parties();
        payload.put("digits", keys.toString());
        payload.put("status", status);
        payload.put("gather_id", settings.id());
        call.emit("call.gather.ended", payload);
    }
}
