package io.github.cameltelnyx.benchmarks;

import java.util.Set;

import io.github.cameltelnyx.event.TelnyxEvent;
import io.github.cameltelnyx.event.TelnyxEventParser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The events by which calls begin and end that wait. */
class CallEventTest {

    @Test
    void anEventIsOfItsTypeAndOfItsCallAlone() throws Exception {
        TelnyxEvent first = TelnyxEventParser.parse(SampleEvent.of("call.initiated", 1).body());
        TelnyxEvent end = TelnyxEventParser.parse(SampleEvent.of("call.speak.ended", 1).body());
        TelnyxEvent other = TelnyxEventParser.parse(SampleEvent.of("call.speak.ended", 100_000).body());

        assertThat(end.getEventType()).isEqualTo("call.speak.ended");
        assertThat(end.callControlId()).isEqualTo(first.callControlId()).isNotEqualTo(other.callControlId());
        assertThat(end.getPayload()).containsEntry("call_leg_id", first.getPayload().get("call_leg_id"));
        assertThat(Set.of(first.getId(), end.getId(), other.getId())).hasSize(3);
        assertThat(SampleEvent.of("call.initiated", 99_999).body().length).isBetween(1250, 1350);
    }
}
