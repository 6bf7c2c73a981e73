package io.github.cameltelnyx.simulator;

import java.util.List;

/**
 * The program's arguments.
 *
 * @param call who calls whom right away, or null for nobody
 */
record CommandLine(int port, String webhookUrl, Call call, Pace pace) {

    record Call(String from, String to) {
    }

    static boolean asksForHelp(String[] arguments) {
        return List.of(arguments).contains("--help");
    }

    /** @throws IllegalArgumentException naming the argument that is wrong */
    static CommandLine parse(String[] arguments) {
        CommandLine line = new CommandLine(0, null, null, Pace.realTime());
        for (int i = 0; i < arguments.length; i += 2) {
            String flag = arguments[i];
            if (!List.of("--port", "--webhook-url", "--call", "--pace").contains(flag)) {
                throw new IllegalArgumentException("There is no argument " + flag);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(flag + " needs a value");
            }
            line = line.with(flag, arguments[i + 1]);
        }
        return line;
    }

    private CommandLine with(String flag, String value) {
        return switch (flag) {
            case "--port" -> new CommandLine(port(value), webhookUrl, call, pace);
            case "--webhook-url" -> new CommandLine(port, url(value), call, pace);
            case "--call" -> new CommandLine(port, webhookUrl, call(value), pace);
            default -> new CommandLine(port, webhookUrl, call, pace(value));
        };
    }

    private static int port(String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException("--port needs a number from 0 to 65535, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static String url(String value) {
        if (!value.matches("https?://\\S+")) {
            throw new IllegalArgumentException("--webhook-url needs a URL that starts with http, not " + value);
        }
        return value;
    }

    private static Call call(String value) {
        String[] parties = value.split(",", -1);
        if (parties.length != 2 || parties[0].isBlank() || parties[1].isBlank()) {
            throw new IllegalArgumentException("--call needs two numbers with a comma between them, not " + value);
        }
        return new Call(parties[0].trim(), parties[1].trim());
    }

    private static Pace pace(String value) {
        try {
            return Pace.fasterBy(Double.parseDouble(value));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--pace needs a number above 0, as in 1 or 2.5, not " + value, e);
        }
    }
}
