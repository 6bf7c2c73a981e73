package io.github.cameltelnyx.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program's arguments.
 *
 * @param call      who calls whom right away, or null for nobody
 * @param texmlCall the same for the TeXML application
 * @param texmlKeys what the caller of the TeXML application presses, or empty
 */
record CommandLine(int port, String webhookUrl, Call call, String texmlUrl, Call texmlCall, String texmlKeys, Pace pace) {

    private static final List<String> FLAGS = List.of("--port", "--webhook-url", "--call", "--texml-url", "--texml-call",
            "--texml-keys", "--pace");

    record Call(String from, String to) {
    }

    static boolean asksForHelp(String[] arguments) {
        return List.of(arguments).contains("--help");
    }

    /** @throws IllegalArgumentException naming the argument that is wrong */
    static CommandLine parse(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String flag = arguments[i];
            if (!FLAGS.contains(flag)) {
                throw new IllegalArgumentException("There is no argument " + flag);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(flag + " needs a value");
            }
            given.put(flag, arguments[i + 1]);
        }
        if (given.containsKey("--texml-call") && !given.containsKey("--texml-url")) {
            throw new IllegalArgumentException("--texml-call needs a --texml-url to ask for documents");
        }
        return new CommandLine(port(given.getOrDefault("--port", "0")), url(given, "--webhook-url"), call(given, "--call"),
                url(given, "--texml-url"), call(given, "--texml-call"), keys(given.getOrDefault("--texml-keys", "")),
                pace(given.getOrDefault("--pace", "1")));
    }

    private static int port(String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException("--port needs a number from 0 to 65535, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static String url(Map<String, String> given, String flag) {
        String value = given.get(flag);
        if (value != null && !value.matches("https?://\\S+")) {
            throw new IllegalArgumentException(flag + " needs a URL that starts with http, not " + value);
        }
        return value;
    }

    private static Call call(Map<String, String> given, String flag) {
        String value = given.get(flag);
        if (value == null) {
            return null;
        }
        String[] parties = value.split(",", -1);
        if (parties.length != 2 || parties[0].isBlank() || parties[1].isBlank()) {
            throw new IllegalArgumentException(flag + " needs two numbers with a comma between them, not " + value);
        }
        return new Call(parties[0].trim(), parties[1].trim());
    }

    private static String keys(String value) {
        if (!value.matches("[0-9*#]*")) {
            throw new IllegalArgumentException("--texml-keys needs keys of a telephone, as in 12#, not " + value);
        }
        return value;
    }

    private static Pace pace(String value) {
        try {
            return Pace.fasterBy(Double.parseDouble(value));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--pace needs a number above 0, as in 1 or 2.5, not " + value, e);
        }
    }
}
