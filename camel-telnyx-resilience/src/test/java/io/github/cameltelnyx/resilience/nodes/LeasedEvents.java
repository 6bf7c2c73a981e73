package io.github.cameltelnyx.resilience.nodes;

import java.util.UUID;

import javax.sql.DataSource;

import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.service.ServiceSupport;
import org.springframework.jdbc.core.JdbcTemplate;

/** Claims that run out, so that those of a dead node do not stay. An event that is done stays done. */
public class LeasedEvents extends ServiceSupport implements IdempotentRepository {

    private final String owner = UUID.randomUUID().toString();
    private final JdbcTemplate jdbc;
    private final int seconds;

    /** @param seconds longer than the route ever takes, shorter than Telnyx goes on sending */
    public LeasedEvents(DataSource dataSource, int seconds) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.seconds = seconds;
    }

    /** @throws IllegalStateException while another node is at it: Telnyx gets 500 and sends the event again */
    @Override
    public boolean add(String key) {
        int claimed = jdbc.update("""
                INSERT INTO telnyx_events AS known (id, owner, until) VALUES (?, ?, now() + ? * interval '1 second')
                ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, until = excluded.until
                WHERE NOT known.done AND known.until < now()""", key, owner, seconds);
        if (claimed == 0 && !contains(key)) {
            throw new IllegalStateException("Another node is at work on the event " + key);
        }
        return claimed == 1;
    }

    /** Whether it is done. */
    @Override
    public boolean contains(String key) {
        return jdbc.queryForObject("SELECT count(*) FROM telnyx_events WHERE id = ? AND done", Integer.class, key) == 1;
    }

    @Override
    public boolean confirm(String key) {
        return jdbc.update("UPDATE telnyx_events SET done = true WHERE id = ?", key) == 1;
    }

    /** Gives back what is this node's, and not what another has taken over. */
    @Override
    public boolean remove(String key) {
        return jdbc.update("DELETE FROM telnyx_events WHERE id = ? AND owner = ? AND NOT done", key, owner) == 1;
    }

    @Override
    public void clear() {
        jdbc.update("DELETE FROM telnyx_events");
    }
}
