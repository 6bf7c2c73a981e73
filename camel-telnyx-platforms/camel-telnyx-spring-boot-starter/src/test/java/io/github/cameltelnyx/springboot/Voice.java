package io.github.cameltelnyx.springboot;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A route that answers calls, and a controller beside it that counts bytes. */
@Configuration(proxyBeanMethods = false)
class Voice {

    @Bean
    RouteBuilder answering() {
        return new RouteBuilder() {

            @Override
            public void configure() {
                from("telnyx-webhook:voice?events=call.initiated").routeId("answering").to("telnyx:calls/answer");
                from("telnyx-webhook:menu").routeId("menu")
                        .setBody(constant("<Response><Say>Hello</Say></Response>"));
            }
        };
    }

    @RestController
    static class Counting {

        @PostMapping("/count")
        String count(@RequestBody byte[] body) {
            return String.valueOf(body.length);
        }
    }
}
