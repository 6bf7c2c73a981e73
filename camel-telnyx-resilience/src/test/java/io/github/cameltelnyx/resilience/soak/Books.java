package io.github.cameltelnyx.resilience.soak;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import org.h2.tools.Server;

/** The application's database. It lives in the test's process, so that it outlives the application when that is killed. */
final class Books implements AutoCloseable {

    private static final String NAME = "mem:books";

    private final Server server;
    private final Connection connection;

    Books() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:" + NAME + ";DB_CLOSE_DELAY=-1");
        try (var statement = connection.createStatement()) {
            // What was done, once: the key of the recipe.
            statement.execute("CREATE TABLE done (event_id VARCHAR, route VARCHAR, PRIMARY KEY (event_id, route))");
            // The effect itself, which nothing but the recipe keeps from being done twice.
            statement.execute("CREATE TABLE effects (event_id VARCHAR, route VARCHAR)");
            statement.execute("CREATE INDEX by_event ON effects (event_id)");
            statement.execute("CREATE TABLE steps (event_id VARCHAR, step VARCHAR, outcome VARCHAR, "
                    + "PRIMARY KEY (event_id, step))");
        }
        server = Server.createTcpServer("-tcpPort", "0").start();
    }

    /** For the application's process. */
    String url() {
        return "jdbc:h2:tcp://localhost:" + server.getPort() + "/" + NAME + ";LOCK_TIMEOUT=10000";
    }

    /** How often each route did its effect for each event, by {@code event route}. */
    synchronized Map<String, Integer> effects() throws SQLException {
        Map<String, Integer> effects = new TreeMap<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement
                        .executeQuery("SELECT event_id, route, COUNT(*) FROM effects GROUP BY event_id, route")) {
            while (rows.next()) {
                effects.put(rows.getString(1) + " " + rows.getString(2), rows.getInt(3));
            }
        }
        return effects;
    }

    /** How the commands' steps ended, by {@code event/step}. */
    synchronized Map<String, String> steps() throws SQLException {
        Map<String, String> steps = new TreeMap<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT event_id, step, outcome FROM steps")) {
            while (rows.next()) {
                steps.put(rows.getString(1) + "/" + rows.getString(2), rows.getString(3));
            }
        }
        return steps;
    }

    /** How many effects of an event are in the books now. */
    synchronized int effectsOf(String eventId) {
        try (PreparedStatement query = connection.prepareStatement("SELECT COUNT(*) FROM effects WHERE event_id = ?")) {
            query.setString(1, eventId);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        server.stop();
        try (connection; var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
