package io.github.cameltelnyx.webhook;

import java.time.Clock;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;

/** The options of the webhook, as defaults on the component and one by one on an endpoint. */
@UriParams
public class TelnyxWebhookConfiguration implements Cloneable {

    @UriParam(label = "consumer",
            description = "The event types that the route takes, with commas between them: exact names, or patterns where an"
                    + " asterisk stands for any run of characters. The known types are listed with the header"
                    + " CamelTelnyxEventType; what matches none of them is warned of as the route starts. All events where it"
                    + " is not set.")
    private String events;
    @UriParam(label = "consumer,security",
            description = "The Telnyx account's public key, base64 of 32 bytes, by which webhooks are verified. Two with a comma"
                    + " between them while the account changes from one to the other. Where it is not set, the environment"
                    + " variable TELNYX_PUBLIC_KEY counts. It is found in Telnyx's Mission Control Portal under Account Settings,"
                    + " Keys & Credentials, Public Key.")
    private String publicKey;
    @UriParam(label = "consumer,security", defaultValue = "300000", javaType = "java.time.Duration",
            description = "How far a webhook's timestamp may be from now, past or future, in whole seconds. At most one hour.")
    private long tolerance = 300_000;
    @UriParam(label = "consumer,security", defaultValue = "1048576",
            description = "The longest body in bytes that is read. A longer one is answered with status 413.")
    private int maxBodySize = 1_048_576;
    @UriParam(label = "consumer", defaultValue = "completed", enums = "completed,received",
            description = "When Telnyx gets its answer: when the route has completed, so that Telnyx sends the event again after a"
                    + " failure, or as soon as the event is received, before the route runs.")
    private Acknowledge acknowledge = Acknowledge.COMPLETED;
    @UriParam(label = "consumer", defaultValue = "1500", javaType = "java.time.Duration",
            description = "How long after its arrival an event is answered at the latest, where the route takes longer. The route"
                    + " goes on. Telnyx waits 2 seconds before it sends the event again.")
    private long acknowledgeTimeout = 1_500;
    @UriParam(label = "consumer", defaultValue = "10000", javaType = "java.time.Duration",
            description = "How long after its arrival a TeXML request that asks what to do is answered at the latest. It needs the"
                    + " route's document, so that acknowledge and acknowledgeTimeout do not count for it. Where there is none by"
                    + " then the answer is 500, and Telnyx goes on with the application's fallback URL.")
    private long documentTimeout = 10_000;
    @UriParam(label = "consumer",
            description = "Where the identities of events are kept, so that an event that comes again does"
                    + " not run the route again. Routes that share a repository share its claims: the first to take an event has it. In"
                    + " memory, for each endpoint by itself, where it is not set.")
    private IdempotentRepository idempotentRepository;
    @UriParam(label = "consumer", defaultValue = "10000",
            description = "How many events the repository in memory remembers, where idempotentRepository is not set.")
    private int recentEvents = 10_000;
    @UriParam(label = "advanced", description = "The clock that timestamps are compared with.")
    private Clock clock = Clock.systemUTC();

    public String getEvents() {
        return events;
    }

    public void setEvents(String events) {
        this.events = events;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(String publicKey) {
        this.publicKey = publicKey;
    }

    public long getTolerance() {
        return tolerance;
    }

    public void setTolerance(long tolerance) {
        this.tolerance = tolerance;
    }

    public int getMaxBodySize() {
        return maxBodySize;
    }

    public void setMaxBodySize(int maxBodySize) {
        this.maxBodySize = maxBodySize;
    }

    public Acknowledge getAcknowledge() {
        return acknowledge;
    }

    public void setAcknowledge(Acknowledge acknowledge) {
        this.acknowledge = acknowledge;
    }

    public long getAcknowledgeTimeout() {
        return acknowledgeTimeout;
    }

    public void setAcknowledgeTimeout(long acknowledgeTimeout) {
        this.acknowledgeTimeout = acknowledgeTimeout;
    }

    public long getDocumentTimeout() {
        return documentTimeout;
    }

    public void setDocumentTimeout(long documentTimeout) {
        this.documentTimeout = documentTimeout;
    }

    public IdempotentRepository getIdempotentRepository() {
        return idempotentRepository;
    }

    public void setIdempotentRepository(IdempotentRepository idempotentRepository) {
        this.idempotentRepository = idempotentRepository;
    }

    public int getRecentEvents() {
        return recentEvents;
    }

    public void setRecentEvents(int recentEvents) {
        this.recentEvents = recentEvents;
    }

    public Clock getClock() {
        return clock;
    }

    public void setClock(Clock clock) {
        this.clock = clock;
    }

    TelnyxWebhookConfiguration copy() {
        try {
            return (TelnyxWebhookConfiguration) clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }
}
