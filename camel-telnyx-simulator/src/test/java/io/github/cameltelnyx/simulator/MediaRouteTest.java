package io.github.cameltelnyx.simulator;

import java.util.Map;
import java.util.Random;

import io.github.cameltelnyx.TelnyxComponent;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Files between a route and the simulator, by the component itself. */
class MediaRouteTest {

    @RegisterExtension
    final TelnyxSimulatorExtension extension = new TelnyxSimulatorExtension();

    @Test
    void whatARouteUploadsIsWhatItDownloads() throws Exception {
        byte[] sound = new byte[1 << 20];
        new Random(1).nextBytes(sound);
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            TelnyxComponent telnyx = context.getComponent("telnyx", TelnyxComponent.class);
            telnyx.getConfiguration().setBaseUrl(extension.simulator().baseUrl());
            telnyx.getConfiguration().setApiKey(extension.simulator().apiKey());
            context.start();
            ProducerTemplate route = context.createProducerTemplate();
            route.sendBody("telnyx:media/upload?inBody=media&mediaName=hello.mp3", sound);

            assertThat(route.requestBody("telnyx:media/download?mediaName=hello.mp3", null, byte[].class))
                    .isEqualTo(sound);
            assertThat(route.requestBody("telnyx:media/get?mediaName=hello.mp3", null, Map.class))
                    .containsEntry("content_type", "audio/mpeg");
        }
    }
}
