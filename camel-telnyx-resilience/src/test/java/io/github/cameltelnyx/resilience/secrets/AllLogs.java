package io.github.cameltelnyx.resilience.secrets;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** Hears every logger at its lowest level, those of java.util.logging too, and lets nobody else hear them meanwhile. */
final class AllLogs extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Leaks leaks;
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level levelBefore = root.getLevel();
    private final List<Appender<ILoggingEvent>> appendersBefore = new ArrayList<>();
    private final java.util.logging.Logger javaRoot = LogManager.getLogManager().getLogger("");
    private final java.util.logging.Level javaLevelBefore = javaRoot.getLevel();
    private final List<Handler> handlersBefore = List.of(javaRoot.getHandlers());
    /** The JDK's own, which writes down each MBean's metadata: those are looked at themselves, and this takes longest of all. */
    private final java.util.logging.Logger beans = java.util.logging.Logger.getLogger("javax.management");
    private final Handler javaHandler = new JavaHandler();
    private volatile long events;

    AllLogs(Leaks leaks) {
        this.leaks = leaks;
        setContext(context);
        start();
        root.iteratorForAppenders().forEachRemaining(appendersBefore::add);
        appendersBefore.forEach(root::detachAppender);
        root.addAppender(this);
        root.setLevel(Level.TRACE);
        handlersBefore.forEach(javaRoot::removeHandler);
        javaHandler.setLevel(java.util.logging.Level.ALL);
        javaRoot.addHandler(javaHandler);
        javaRoot.setLevel(java.util.logging.Level.ALL);
        beans.setLevel(java.util.logging.Level.INFO);
    }

    @Override
    protected void append(ILoggingEvent event) {
        events++;
        String place = "log " + event.getLoggerName();
        leaks.look(place, event.getFormattedMessage() + " " + event.getThreadName() + " " + event.getMDCPropertyMap());
        if (event.getThrowableProxy() != null) {
            leaks.look(place, ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    /** How many there have been. */
    long events() {
        return events;
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(levelBefore);
        appendersBefore.forEach(root::addAppender);
        javaRoot.removeHandler(javaHandler);
        javaRoot.setLevel(javaLevelBefore);
        beans.setLevel(null);
        handlersBefore.forEach(javaRoot::addHandler);
    }

    private final class JavaHandler extends Handler {

        @Override
        public void publish(LogRecord entry) {
            String place = "log " + entry.getLoggerName();
            leaks.look(place, entry.getMessage() + " " + Arrays.deepToString(entry.getParameters()));
            if (entry.getThrown() != null) {
                StringWriter trace = new StringWriter();
                entry.getThrown().printStackTrace(new PrintWriter(trace));
                leaks.look(place, trace);
            }
        }

        @Override
        public void flush() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
