package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.ServerConsumer;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerConsumerPlugin;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** A broker in a JVM of its own, that keeps what it has on disk. It ends when its input does, as when the test is gone. */
public final class BrokerProgram {

    private BrokerProgram() {
    }

    public static void main(String[] none) throws Exception {
        String folder = System.getProperty("broker.folder");
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setPersistenceEnabled(true)
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(folder + "/journal")
                .setBindingsDirectory(folder + "/bindings")
                .setPagingDirectory(folder + "/paging")
                .setLargeMessagesDirectory(folder + "/large")
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + System.getProperty("broker.port"));
        // What can not be processed stays to be looked at. Without it, the broker drops it after ten attempts.
        configuration.addAddressSetting("#", new AddressSettings().setDeadLetterAddress(SimpleString.of("dead"))
                .setAutoCreateDeadLetterResources(true));
        AtomicInteger listeners = new AtomicInteger();
        configuration.registerBrokerPlugin(new ActiveMQServerConsumerPlugin() {

            @Override
            public void afterCreateConsumer(ServerConsumer consumer) {
                System.out.println("LISTENER " + listeners.incrementAndGet());
            }
        });
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration);
        broker.start();
        System.out.println("BROKER UP");
        waitForTheEnd();
    }

    private static void waitForTheEnd() throws IOException {
        while (System.in.read() >= 0) {
            // The test says nothing; it only goes away.
        }
        Runtime.getRuntime().halt(0);
    }
}
