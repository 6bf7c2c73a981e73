package io.github.cameltelnyx.webhook;

import java.util.UUID;

import org.apache.camel.spi.IdempotentRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The idempotent repository takes an event, and after its route fails by an error, as of a class that is missing. */
@ParameterizedClass
@EnumSource(Engine.class)
class RepositoryErrorOverHttpTest extends WebhookTestBase {

    private final String id = "route-" + UUID.randomUUID();
    private final String name = "repository-" + UUID.randomUUID();

    RepositoryErrorOverHttpTest(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void bind() {
        camel.getRegistry().bind(name, new ErrorAfterRoute());
    }

    @AfterEach
    void unbind() {
        camel.getRegistry().unbind(name);
    }

    @Test
    void aRouteThatEndedWellIsAnsweredAndItsConsumerLetGo() {
        RecordingRoute route = route(id, "idempotentRepository=#bean:" + name);

        assertThat(send(event()).status()).isEqualTo(200);
        assertThat(route.runs()).isOne();
        assertThat(held()).isZero();
    }

    @Test
    void aRouteThatFailedIsAnsweredAndItsConsumerLetGo() {
        RecordingRoute route = route(id, "idempotentRepository=#bean:" + name);
        route.failWith(new IllegalStateException());

        assertThat(send(event()).status()).isEqualTo(500);
        assertThat(route.runs()).isOne();
        assertThat(held()).isZero();
    }

    /** More would keep the route from stopping. */
    private int held() {
        return ((TelnyxWebhookConsumer) camel.getRoute(id).getConsumer()).getPendingExchangesSize();
    }

    private static final class ErrorAfterRoute implements IdempotentRepository {

        @Override
        public boolean add(String key) {
            return true;
        }

        @Override
        public boolean contains(String key) {
            return false;
        }

        @Override
        public boolean remove(String key) {
            throw new NoClassDefFoundError("gone");
        }

        @Override
        public boolean confirm(String key) {
            throw new NoClassDefFoundError("gone");
        }

        @Override
        public void clear() {
            // Nothing is kept.
        }

        @Override
        public void start() {
            // Nor started.
        }

        @Override
        public void stop() {
            // Nor stopped.
        }
    }
}
