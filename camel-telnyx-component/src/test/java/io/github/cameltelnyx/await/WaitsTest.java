package io.github.cameltelnyx.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.cameltelnyx.event.EventPatterns;
import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TelnyxEventException;
import io.github.cameltelnyx.event.TelnyxEventParser;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.LifecycleStrategySupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose event it is, with events of every order and number. */
class WaitsTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final String SPEAK_ENDED = "call.speak.ended";

    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final AtomicInteger ids = new AtomicInteger();
    private Waits waits;

    @BeforeEach
    void start() throws Exception {
        waits = Waits.of(camel);
        camel.start();
        waits.use();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void theEventOfTheCallEndsTheWait() {
        Wait wait = speak("call-1");
        TelnyxEvent ended = event(SPEAK_ENDED, "call-1");

        assertThat(waits.tell(event("call.speak.started", "call-1"))).isFalse();
        assertThat(waits.tell(event(SPEAK_ENDED, "call-2"))).isFalse();
        assertThat(wait.end()).isNotDone();
        assertThat(waits.tell(ended)).isTrue();

        assertThat(wait.end()).isCompletedWithValue(new WaitEnd(WaitEnd.Kind.EVENT, ended));
        assertThat(waits.size()).isZero();
    }

    @Test
    void moreCallsWaitThanCamelsPoolsTakeTasks() {
        List<Wait> all = IntStream.range(0, 3_000).mapToObj(number -> speak("call-" + number)).toList();

        assertThat(waits.size()).isEqualTo(3_000);
        for (int number = 0; number < 3_000; number++) {
            waits.tell(event(SPEAK_ENDED, "call-" + number));
        }
        assertThat(all).allSatisfy(wait -> assertThat(wait.end()).isDone());
    }

    @Test
    void commandsOfOneKindEndInTheirOrder() {
        Wait first = speak("call-1");
        Wait second = speak("call-1");

        waits.tell(event(SPEAK_ENDED, "call-1"));

        assertThat(first.end()).isDone();
        assertThat(second.end()).isNotDone();

        waits.tell(event(SPEAK_ENDED, "call-1"));

        assertThat(second.end()).isDone();
    }

    @Test
    void anEventThatComesTwiceIsToldOnce() {
        Wait first = speak("call-1");
        TelnyxEvent ended = event(SPEAK_ENDED, "call-1");
        waits.tell(ended);
        Wait second = speak("call-1");

        assertThat(waits.tell(ended)).isFalse();

        assertThat(first.end()).isDone();
        assertThat(second.end()).isNotDone();
    }

    @Test
    void aCommandThatNobodyWaitsForStandsInLineToo() {
        waits.begin(new Awaited(Set.of(SPEAK_ENDED), Set.of(), null, LONG), call("call-1"), null);
        Wait second = speak("call-1");

        waits.tell(event(SPEAK_ENDED, "call-1"));
        assertThat(second.end()).isNotDone();

        waits.tell(event(SPEAK_ENDED, "call-1"));
        assertThat(second.end()).isDone();
    }

    @Test
    void theLateEventOfAStepThatLostPatienceIsNotTheNextOnes() throws Exception {
        Wait hasty = begin(awaited(SPEAK_ENDED, SPEAK_ENDED, Duration.ofMillis(1)), "call-1");
        assertThat(hasty.end().get(10, TimeUnit.SECONDS).kind()).isEqualTo(WaitEnd.Kind.TIMED_OUT);
        Wait second = speak("call-1");

        waits.tell(event(SPEAK_ENDED, "call-1"));

        assertThat(second.end()).isNotDone();
    }

    @Test
    void aCommandThatFailedLeavesTheLine() {
        Wait failed = speak("call-1");
        Wait second = speak("call-1");

        failed.cancel();
        waits.tell(event(SPEAK_ENDED, "call-1"));

        assertThat(failed.end()).isNotDone();
        assertThat(second.end()).isDone();
    }

    @Test
    void theEndOfAFileIsThatOfTheCommandThatPlaysIt() {
        Wait first = play("call-1", "https://example.com/a.mp3");
        Wait second = play("call-1", "https://example.com/b.mp3");

        waits.tell(played("call-1", "https://example.com/b.mp3"));

        assertThat(first.end()).isNotDone();
        assertThat(second.end()).isDone();
    }

    @Test
    void anEventThatNamesNoFileIsThatOfTheFirst() {
        Wait first = play("call-1", "https://example.com/a.mp3");

        waits.tell(event("call.playback.ended", "call-1"));

        assertThat(first.end()).isDone();
    }

    @Test
    void whoStopsAPlaybackIsToldBesideWhoPlays() {
        Wait plays = play("call-1", "https://example.com/a.mp3");
        Wait stops = begin(awaited(null, "call.playback.ended", LONG), "call-1");

        waits.tell(played("call-1", "https://example.com/a.mp3"));

        assertThat(plays.end()).isDone();
        assertThat(stops.end()).isDone();
    }

    @Test
    void whoWaitsForAnotherEventIsNotEndedByTheCommandsOwn() {
        Wait untilAKey = begin(awaited(SPEAK_ENDED, "call.dtmf.*", LONG), "call-1");
        Wait second = speak("call-1");

        waits.tell(event(SPEAK_ENDED, "call-1"));
        assertThat(untilAKey.end()).isNotDone();
        assertThat(second.end()).isNotDone();

        waits.tell(event("call.dtmf.received", "call-1"));
        assertThat(untilAKey.end()).isDone();
        assertThat(second.end()).isNotDone();
    }

    @Test
    void aTextThatGoesOnAfterItsStepKeepsItsPlaceInLine() {
        Wait untilAKey = begin(awaited(SPEAK_ENDED, "call.dtmf.received", LONG), "call-1");
        waits.tell(event("call.dtmf.received", "call-1"));
        assertThat(untilAKey.end()).isDone();
        Wait second = speak("call-1");

        waits.tell(event(SPEAK_ENDED, "call-1"));

        assertThat(second.end()).isNotDone();
    }

    @Test
    void theEndOfTheCallEndsAllItsWaits() {
        Wait first = speak("call-1");
        Wait second = play("call-1", "https://example.com/a.mp3");
        Wait other = speak("call-2");
        TelnyxEvent hangup = event("call.hangup", "call-1");

        assertThat(waits.tell(hangup)).isTrue();

        assertThat(first.end()).isCompletedWithValue(new WaitEnd(WaitEnd.Kind.OVER, hangup));
        assertThat(second.end()).isCompletedWithValue(new WaitEnd(WaitEnd.Kind.OVER, hangup));
        assertThat(other.end()).isNotDone();
        assertThat(waits.size()).isOne();
    }

    @Test
    void theEndOfTheCallIsAnEventForWhoWaitsForIt() {
        Wait hangsUp = begin(awaited(null, "call.hangup", LONG), "call-1");
        TelnyxEvent hangup = event("call.hangup", "call-1");

        waits.tell(hangup);

        assertThat(hangsUp.end()).isCompletedWithValue(new WaitEnd(WaitEnd.Kind.EVENT, hangup));
    }

    @Test
    void bothLegsOfABridgeEndByTheirOwnEvents() {
        Wait caller = begin(awaited("call.bridged", "call.bridged", LONG), "call-1");
        Wait called = begin(awaited("call.bridged", "call.bridged", LONG), "call-2");

        waits.tell(event("call.bridged", "call-2"));

        assertThat(caller.end()).isNotDone();
        assertThat(called.end()).isDone();
    }

    @Test
    void anEventThatNamesTheLegAloneIsThatOfItsCall() {
        Wait saved = waits.begin(awaited("call.recording.saved", "call.recording.saved", LONG),
                new Subject("call-1", "leg-1", null), null);

        assertThat(waits.tell(parse("call.recording.saved", "\"call_leg_id\":\"leg-2\""))).isFalse();
        assertThat(waits.tell(parse("call.recording.saved", "\"call_leg_id\":\"leg-1\""))).isTrue();

        assertThat(saved.end()).isDone();
    }

    @Test
    void theFirstEventsOfANewCallMayComeBeforeItIsKnown() {
        Wait dials = waits.begin(awaited("call.answered", "call.answered", LONG), Subject.UNKNOWN, null);
        waits.tell(event("call.answered", "call-2"));
        waits.tell(event("call.answered", "call-1"));
        assertThat(dials.end()).isNotDone();

        dials.tell(call("call-1"));

        assertThat(dials.end()).isCompletedWithValueMatching(end -> end.event().callControlId().equals("call-1"));
    }

    @Test
    void aNewCallThatIsOverBeforeItIsKnownIsOver() {
        Wait dials = waits.begin(awaited("call.answered", "call.answered", LONG), Subject.UNKNOWN, null);
        waits.tell(event("call.hangup", "call-1"));

        dials.tell(call("call-1"));

        assertThat(dials.end()).isCompletedWithValueMatching(end -> end.kind() == WaitEnd.Kind.OVER);
    }

    @Test
    void nothingIsKeptOnceAllNewCallsAreKnown() {
        Wait first = waits.begin(awaited("call.answered", "call.answered", LONG), Subject.UNKNOWN, null);
        waits.tell(event("call.answered", "call-2"));
        first.cancel();
        Wait second = waits.begin(awaited("call.answered", "call.answered", LONG), Subject.UNKNOWN, null);

        second.tell(call("call-2"));

        assertThat(second.end()).isNotDone();
    }

    @Test
    void whatWasKeptForACallThatIsKnownIsNotTheNextOnes() {
        Wait first = waits.begin(awaited("call.answered", "call.answered", LONG), Subject.UNKNOWN, null);
        waits.tell(event("call.answered", "call-2"));
        first.tell(call("call-1"));
        Wait second = waits.begin(awaited("call.answered", "call.answered", LONG), Subject.UNKNOWN, null);

        second.tell(call("call-2"));

        assertThat(second.end()).isNotDone();
    }

    @Test
    void conferencesAreWaitedForByTheirIds() {
        Wait speaks = waits.begin(awaited("conference.speak.ended", "conference.speak.ended", LONG),
                new Subject(null, null, "conference-1"), null);

        waits.tell(parse("conference.speak.ended", "\"conference_id\":\"conference-2\""));
        assertThat(speaks.end()).isNotDone();
        waits.tell(parse("conference.speak.ended", "\"conference_id\":\"conference-1\""));

        assertThat(speaks.end()).isDone();
    }

    @Test
    void aParticipantIsNotTakenForAnother() {
        Wait leaves = waits.begin(awaited(null, "conference.participant.left", LONG),
                new Subject("call-1", null, "conference-1"), null);

        waits.tell(parse("conference.participant.left",
                "\"conference_id\":\"conference-1\",\"call_control_id\":\"call-2\""));
        assertThat(leaves.end()).isNotDone();
        waits.tell(parse("conference.participant.left",
                "\"conference_id\":\"conference-1\",\"call_control_id\":\"call-1\""));

        assertThat(leaves.end()).isDone();
    }

    @Test
    void theEndOfAConferenceEndsItsWaits() {
        Wait speaks = waits.begin(awaited("conference.speak.ended", "conference.speak.ended", LONG),
                new Subject(null, null, "conference-1"), null);

        waits.tell(parse("conference.ended", "\"conference_id\":\"conference-1\",\"call_control_id\":\"call-9\""));

        assertThat(speaks.end()).isCompletedWithValueMatching(end -> end.kind() == WaitEnd.Kind.OVER);
    }

    @Test
    void aRouteThatStopsEndsTheWaitsOfItsExchangesAlone() {
        Wait stopped = waits.begin(awaited(SPEAK_ENDED, SPEAK_ENDED, LONG), call("call-1"), "route-1");
        Wait other = waits.begin(awaited(SPEAK_ENDED, SPEAK_ENDED, LONG), call("call-2"), "route-2");

        waits.stopRoute("route-1");
        Wait late = waits.begin(awaited(SPEAK_ENDED, SPEAK_ENDED, LONG), call("call-3"), "route-1");

        assertThat(stopped.end()).isCompletedWithValue(WaitEnd.STOPPED);
        assertThat(late.end()).isCompletedWithValue(WaitEnd.STOPPED);
        assertThat(other.end()).isNotDone();

        waits.startRoute("route-1");
        assertThat(waits.begin(awaited(SPEAK_ENDED, SPEAK_ENDED, LONG), call("call-3"), "route-1").end()).isNotDone();
    }

    @Test
    void theStopOfTheContextEndsAllWaitsBeforeItsRoutesBeginToStop() {
        Wait wait = speak("call-1");
        AtomicBoolean before = new AtomicBoolean();
        camel.addLifecycleStrategy(new LifecycleStrategySupport() {

            @Override
            public void onContextStopping(CamelContext context) {
                before.set(wait.end().isDone());
            }
        });

        camel.stop();

        assertThat(before).isTrue();

        assertThat(wait.end()).isCompletedWithValue(WaitEnd.STOPPED);
        assertThat(waits.size()).isZero();
    }

    private Wait speak(String call) {
        return begin(awaited(SPEAK_ENDED, SPEAK_ENDED, LONG), call);
    }

    private Wait play(String call, String media) {
        return begin(new Awaited(Set.of("call.playback.ended"), Set.of(media), EventPatterns.of("call.playback.ended"), LONG),
                call);
    }

    private Wait begin(Awaited awaited, String call) {
        return waits.begin(awaited, call(call), null);
    }

    /** @param own the type of the command's own end; null where it stops another's */
    private static Awaited awaited(String own, String patterns, Duration timeout) {
        return new Awaited(own == null ? Set.of() : Set.of(own), Set.of(), EventPatterns.of(patterns), timeout);
    }

    private static Subject call(String id) {
        return new Subject(id, null, null);
    }

    private TelnyxEvent event(String type, String call) {
        return parse(type, "\"call_control_id\":\"" + call + "\"");
    }

    private TelnyxEvent played(String call, String media) {
        return parse("call.playback.ended", "\"call_control_id\":\"" + call + "\",\"media_url\":\"" + media + "\"");
    }

    private TelnyxEvent parse(String type, String payload) {
        try {
            return TelnyxEventParser
                    .parse(("{\"data\":{\"record_type\":\"event\",\"event_type\":\"" + type + "\",\"id\":\"event-"
                            + ids.incrementAndGet() + "\",\"payload\":{" + payload + "}}}").getBytes(StandardCharsets.UTF_8));
        } catch (TelnyxEventException e) {
            throw new IllegalStateException(e);
        }
    }
}
