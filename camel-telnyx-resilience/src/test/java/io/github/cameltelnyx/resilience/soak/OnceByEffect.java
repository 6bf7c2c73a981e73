package io.github.cameltelnyx.resilience.soak;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import io.github.cameltelnyx.TelnyxConstants;
import org.apache.camel.Exchange;

/**
 * The recipe for effects that happen once, whatever is killed when: the event's identity and the effect are written in one
 * transaction. Who comes second finds the identity and leaves the effect alone; who is killed in between leaves neither.
 */
final class OnceByEffect {

    private static final String UNIQUE_VIOLATION = "23505";

    private final String url;

    OnceByEffect(String url) {
        this.url = url;
    }

    void effect(Exchange exchange, String route) throws SQLException {
        String event = exchange.getMessage().getHeader(TelnyxConstants.EVENT_ID, String.class);
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try {
                write(connection, "INSERT INTO done VALUES (?, ?)", event, route);
            } catch (SQLException e) {
                if (e.getSQLState().equals(UNIQUE_VIOLATION)) {
                    return;
                }
                throw e;
            }
            write(connection, "INSERT INTO effects VALUES (?, ?)", event, route);
            connection.commit();
        }
    }

    /** Notes how a command's step ended. To note it again changes nothing. */
    void step(Exchange exchange, String step, String outcome) throws SQLException {
        String event = exchange.getMessage().getHeader(TelnyxConstants.EVENT_ID, String.class);
        try (Connection connection = DriverManager.getConnection(url)) {
            write(connection, "MERGE INTO steps VALUES (?, ?, ?)", event, step, outcome);
        }
    }

    private static void write(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
