package io.github.cameltelnyx.webhook;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** HTTP engines that are not known, where headers and query parameters lie side by side on the message. */
class MessageRequestReaderTest {

    private final CamelContext camel = new DefaultCamelContext();
    private final Message message = new DefaultExchange(camel).getIn();
    private SignedRequest request;
    private Answer refusal;

    private void read(int cap) {
        new MessageRequestReader().read(message, cap, new WebhookRequest.Receiver() {

            @Override
            public void received(SignedRequest received) {
                request = received;
            }

            @Override
            public void refused(Answer reason) {
                refusal = reason;
            }
        });
    }

    @Test
    void headersAndBytesAreTakenFromTheMessage() {
        message.setHeader("Telnyx-Signature-Ed25519", "s");
        message.setHeader("Telnyx-Timestamp", List.of("1", "2"));
        message.setBody(new ByteArrayInputStream(new byte[]{1, 2}));
        read(2);
        assertThat(request.signatures()).containsExactly("s");
        assertThat(request.timestamps()).containsExactly("1", "2");
        assertThat(request.body()).containsExactly(1, 2);
    }

    @Test
    void aQueryThatNamesAHeaderOrHidesItsNamesCountsAsASecondValue() {
        for (String query : List.of("a=1&Telnyx-Timestamp=1", "telnyx%2Dtimestamp=1")) {
            message.setHeader("telnyx-timestamp", "1");
            message.setHeader(Exchange.HTTP_QUERY, query);
            read(10);
            assertThat(request.timestamps()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aBodyOverTheCapIsRefused() {
        message.setBody(new byte[3]);
        read(2);
        assertThat(refusal).isEqualTo(Answer.TOO_LARGE);
    }

    @Test
    void aBodyThatIsNoLongerBytesIsAnError() {
        message.setBody("text");
        assertThatThrownBy(() -> read(10)).hasMessageContaining("does not hand over bytes");
    }
}
