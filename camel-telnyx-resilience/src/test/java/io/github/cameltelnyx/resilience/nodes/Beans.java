package io.github.cameltelnyx.resilience.nodes;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.github.cameltelnyx.TelnyxComponent;
import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.apache.camel.processor.idempotent.jdbc.JdbcOrphanLockAwareIdempotentRepository;
import org.apache.camel.spi.IdempotentRepository;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jms.connection.CachingConnectionFactory;

/** What the manual tells to put beside the routes of a recipe. */
final class Beans {

    /** Long enough for every route of the test, short enough to wait for. */
    private static final int LEASE_SECONDS = 4;

    private Beans() {
    }

    static void bind(Recipe recipe, CamelContext context) throws Exception {
        DataSource dataSource = dataSource();
        context.getRegistry().bind("dataSource", dataSource);
        context.getRegistry().bind("transactions", new DataSourceTransactionManager(dataSource));
        context.getRegistry().bind("events", claims(recipe, dataSource, context));
        if (recipe == Recipe.BROKER) {
            bindBroker(context);
            context.addRoutes(work());
        }
        if (recipe == Recipe.CONVERSATION) {
            bindBroker(context);
            bindTelnyx(context);
        }
    }

    private static void bindTelnyx(CamelContext context) throws Exception {
        TelnyxComponent telnyx = context.getComponent("telnyx", TelnyxComponent.class);
        telnyx.getConfiguration().setApiKey("KEY");
        telnyx.getConfiguration().setBaseUrl(System.getProperty("node.api"));
        context.getComponent("telnyx-webhook", TelnyxWebhookComponent.class).setEventRelay(Recipe.eventRelay());
    }

    private static DataSource dataSource() {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(System.getProperty("node.database"));
        dataSource.setMaximumPoolSize(10);
        dataSource.setMinimumIdle(1);
        return dataSource;
    }

    private static IdempotentRepository claims(Recipe recipe, DataSource dataSource, CamelContext context) {
        return switch (recipe) {
            case ORPHANS -> {
                JdbcOrphanLockAwareIdempotentRepository repository = new JdbcOrphanLockAwareIdempotentRepository(dataSource,
                        recipe.name(), context);
                repository.setLockMaxAgeMillis(60_000);
                repository.setLockKeepAliveIntervalMillis(1_000);
                yield repository;
            }
            case LEASE -> new LeasedEvents(dataSource, LEASE_SECONDS);
            default -> new JdbcMessageIdRepository(dataSource, recipe.name());
        };
    }

    private static void bindBroker(CamelContext context) throws Exception {
        ActiveMQConnectionFactory broker = new ActiveMQConnectionFactory(System.getProperty("node.broker"));
        CachingConnectionFactory connections = new CachingConnectionFactory(broker);
        connections.setSessionCacheSize(30);
        connections.setCacheConsumers(false);
        JmsComponent jms = JmsComponent.jmsComponent(connections);
        jms.getConfiguration().setRecoveryInterval(200);
        context.addComponent("jms", jms);
    }

    /** What the nodes do with an event that they take from the broker: the recipe of one transaction, behind it. */
    private static RouteBuilder work() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("direct:work").transacted()
                        .idempotentConsumer(header("CamelTelnyxEventId"))
                        .idempotentRepository("events")
                        .removeOnFailure(false)
                        .to("sql:INSERT INTO journal (event_id, event_type)"
                                + " VALUES (:#${header.CamelTelnyxEventId}, :#${header.CamelTelnyxEventType})");
            }
        };
    }
}
