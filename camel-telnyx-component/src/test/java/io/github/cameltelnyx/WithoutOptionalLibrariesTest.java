package io.github.cameltelnyx;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Applications without metrics and traces have none of the libraries for them, and the component works there. */
class WithoutOptionalLibrariesTest {

    @Test
    void anOperationIsSentAndCountedWithoutMicrometerAndTelemetry() throws Exception {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        ClassLoader poor = new PoorClassLoader();
        Class<?> application = Class.forName(Application.class.getName(), true, poor);
        assertThat(application).isNotEqualTo(Application.class);
        Thread.currentThread().setContextClassLoader(poor);
        try {
            assertThat(((Callable<?>) application.getDeclaredConstructor().newInstance()).call()).isEqualTo(1L);
        } finally {
            Thread.currentThread().setContextClassLoader(own);
        }
    }

    /** Has our classes and Camel's, and none that are optional. */
    private static final class PoorClassLoader extends ClassLoader {

        PoorClassLoader() {
            super(PoorClassLoader.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (Stream.of("io.micrometer.", "org.apache.camel.telemetry.", "io.opentelemetry.").anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.github.cameltelnyx.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    /** Sends one operation, and tells how many succeeded. */
    public static final class Application implements Callable<Long> {

        public Application() {
        }

        @Override
        public Long call() throws Exception {
            try (MockWebServer telnyx = new MockWebServer(); DefaultCamelContext camel = new DefaultCamelContext()) {
                telnyx.enqueue(new MockResponse().setBody("{}"));
                TelnyxComponent component = new TelnyxComponent();
                component.getConfiguration().setApiKey("KEY");
                component.getConfiguration().setBaseUrl(telnyx.url("/v2").toString());
                camel.addComponent("telnyx", component);
                camel.start();
                String hangup = "telnyx:calls/hangup";
                camel.createProducerTemplate().requestBodyAndHeader(hangup, null, TelnyxConstants.CALL_CONTROL_ID, "v3:call");
                return camel.getEndpoint(hangup, TelnyxEndpoint.class).getSucceeded();
            }
        }
    }
}
