package io.github.cameltelnyx.tooling.endpointdsl;

import javax.lang.model.SourceVersion;

/** A Java class under way, and what Java asks of its words. */
final class JavaSource {

    static final String PACKAGE = "io.github.cameltelnyx.endpointdsl";

    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();

    /** @param declaration as {@code public final class A extends B} */
    JavaSource(String description, String declaration) {
        text.append(
                "// Written by the build from the operation catalogue and the component's metadata: change those, not this.\n");
        text.append("package ").append(PACKAGE).append(";\n");
        javadoc("", description);
        text.append(declaration).append(" {\n");
    }

    /** @param header the method without its modifiers' indentation, as {@code public int one()} */
    JavaSource method(String description, String header, String... statements) {
        javadoc("    ", description);
        text.append("    ").append(header).append(" {\n");
        for (String statement : statements) {
            text.append("        ").append(statement).append('\n');
        }
        text.append("    }\n");
        return this;
    }

    private void javadoc(String indent, String description) {
        text.append('\n');
        if (description.isEmpty()) {
            return;
        }
        String escaped = description.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                // The one sequence that Java reads in comments too.
                .replace("\\u", "&#92;u");
        text.append(indent).append("/**");
        StringBuilder line = new StringBuilder(indent + " *");
        for (String word : escaped.split("\\s+")) {
            if (line.length() + word.length() > WIDTH) {
                text.append('\n').append(line);
                line = new StringBuilder(indent + " *");
            }
            line.append(' ').append(word);
        }
        text.append('\n').append(line).append('\n').append(indent).append(" */\n");
    }

    /** A name as Java lets it be: a word of the language's own gets a line after it. */
    static String identifier(String name) {
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** {@code texml-calls} as {@code texmlCalls}. */
    static String camelCase(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-")) {
            name.append(name.isEmpty() ? word : capital(word));
        }
        return name.toString();
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public String toString() {
        return text + "}\n";
    }
}
