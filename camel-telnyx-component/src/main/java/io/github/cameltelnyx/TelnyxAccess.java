package io.github.cameltelnyx;

import java.net.URI;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.github.cameltelnyx.client.ServerAddress;

/** Where Telnyx is and by what key it is asked. Read anew for each request, so that a new key counts at once. */
final class TelnyxAccess {

    static final String KEY_VARIABLE = "TELNYX_API_KEY";

    private final TelnyxConfiguration configuration;
    private final UnaryOperator<String> environment;
    private final Remembered<ServerAddress> server = new Remembered<>(TelnyxAccess::server);
    private final Remembered<Map<String, String>> headers = new Remembered<>(TelnyxAccess::headers);

    TelnyxAccess(TelnyxConfiguration configuration) {
        this(configuration, System::getenv);
    }

    TelnyxAccess(TelnyxConfiguration configuration, UnaryOperator<String> environment) {
        this.configuration = configuration;
        this.environment = environment;
    }

    /** @throws IllegalArgumentException where there is no key or no usable address, before anything is sent */
    void check() {
        headers();
        server();
    }

    /** What baseUrl says, without a slash at its end. */
    ServerAddress server() {
        String given = configuration.getBaseUrl();
        return server.of(given == null ? "" : given);
    }

    private static ServerAddress server(String given) {
        String base = given.trim().replaceAll("/+$", "");
        URI uri;
        try {
            uri = URI.create(base);
        } catch (IllegalArgumentException e) {
            throw unusable();
        }
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getUserInfo() != null || base.indexOf('?') >= 0 || base.indexOf('#') >= 0) {
            throw unusable();
        }
        return new ServerAddress(uri);
    }

    Map<String, String> headers() {
        String given = configuration.getApiKey();
        String key = given == null || given.isBlank() ? environment.apply(KEY_VARIABLE) : given;
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException(
                    "telnyx: there is no API key. Set the option apiKey of the component telnyx, or the"
                            + " environment variable " + KEY_VARIABLE
                            + ". Keys are made in Telnyx's Mission Control Portal, under API Keys.");
        }
        return headers.of(key);
    }

    private static Map<String, String> headers(String key) {
        String trimmed = key.trim();
        if (!trimmed.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw new IllegalArgumentException("telnyx: the API key has a character that no key has, such as a blank or a line"
                    + " break. Copy it again from Telnyx's Mission Control Portal, under API Keys.");
        }
        return Map.of("Authorization", "Bearer " + trimmed, "Accept", "application/json");
    }

    private static IllegalArgumentException unusable() {
        return new IllegalArgumentException("telnyx: baseUrl must be an http or https address without user, query and fragment,"
                + " as in https://api.telnyx.com/v2");
    }
}
