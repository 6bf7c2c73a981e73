package io.github.cameltelnyx.examples;

import java.util.Map;

import org.springframework.stereotype.Component;

/** Whom we know. An application of yours asks its database. */
@Component("customers")
public class Customers {

    private static final Map<String, String> NAMES = Map.of("+13125550100", "Ada");

    /** @return how to address the owner of a phone number */
    public String nameOf(String number) {
        return NAMES.getOrDefault(number, "stranger");
    }
}
