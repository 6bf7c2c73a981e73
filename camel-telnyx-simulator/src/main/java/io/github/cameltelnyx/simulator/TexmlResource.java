package io.github.cameltelnyx.simulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the things that TeXML's operations answer with have in common. */
final class TexmlResource {

    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private TexmlResource() {
    }

    /** @param path below the account, as in {@code /Calls/v3:…}; Telnyx's URIs end in .json */
    static Map<String, Object> at(String path) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("account_sid", TelnyxSimulator.ACCOUNT_SID);
        resource.put("uri", uri(path));
        return resource;
    }

    static String uri(String path) {
        return "/v2/texml/Accounts/" + TelnyxSimulator.ACCOUNT_SID + path + ".json";
    }

    /** As calls, conferences and queues have it. */
    static String mailDate(Instant instant) {
        return RFC_2822.format(instant);
    }

    /** As recordings and transcriptions have it. */
    static String isoDate(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** @throws Refusal when there is none */
    static <T> T found(T thing) {
        if (thing == null) {
            throw new Refusal(404, ApiError.TEXML_NOT_FOUND);
        }
        return thing;
    }
}
