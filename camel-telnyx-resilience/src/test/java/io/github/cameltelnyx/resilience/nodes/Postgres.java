package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A PostgreSQL of the tests' own, with the manual's tables and one in which the route's effect is seen. The server runs until the JVM
 * ends, the tables are new for each test.
 */
final class Postgres {

    private static final String SKIPPED = """

            ============================================================================================
            SKIPPED: two nodes that share a database were not tested, for PostgreSQL does not start here:
            %s
            It does not run as root where user namespaces are not allowed: run the build as another user.
            ============================================================================================
            """;

    private static EmbeddedPostgres server;

    private final JdbcTemplate jdbc;

    private Postgres() {
        this.jdbc = new JdbcTemplate(server.getPostgresDatabase());
    }

    /** Skips the test, and says so loudly, where PostgreSQL does not start. */
    static Postgres start() throws IOException {
        if (server == null) {
            server = startOrSkip();
        }
        Postgres postgres = new Postgres();
        postgres.jdbc.execute("DROP TABLE IF EXISTS CAMEL_MESSAGEPROCESSED, telnyx_events, journal");
        postgres.jdbc.execute(Recipe.Page.MORE_NODES.block("The table", "sql"));
        postgres.jdbc.execute(Recipe.Page.MORE_NODES.block("Claims that run out", "sql"));
        postgres.jdbc.execute("CREATE TABLE journal (event_id VARCHAR(100), event_type VARCHAR(100))");
        return postgres;
    }

    private static EmbeddedPostgres startOrSkip() {
        try {
            return EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start();
        } catch (IOException | RuntimeException e) {
            System.err.println(SKIPPED.formatted(e));
            return Assumptions.abort("PostgreSQL does not start here: " + e);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    int run(String statement, Object... values) {
        return jdbc.update(statement, values);
    }

    /** The events that took effect, each as often as it did. */
    List<String> journal() {
        return jdbc.queryForList("SELECT event_id FROM journal", String.class);
    }
}
