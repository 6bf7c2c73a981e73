package io.github.cameltelnyx.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.camel.CamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * A block of code of the manual.
 *
 * @param page     the page's file
 * @param line     where the block starts
 * @param language as the page marks it
 * @param text     the code
 */
record Sample(Path page, long line, String language, String text) {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    static List<Sample> of(Path page) {
        try {
            String text = Files.readString(page);
            List<Sample> samples = new ArrayList<>();
            for (Matcher block = BLOCK.matcher(text); block.find();) {
                long line = text.substring(0, block.start()).lines().count() + 1;
                samples.add(new Sample(page, line, block.group(1), block.group(2)));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return page.getFileName() + ":" + line + " " + language;
    }

    boolean isRoutes() {
        return switch (language) {
            case "yaml" -> text.startsWith("- ") || text.startsWith("#");
            case "xml" -> text.startsWith("<route");
            case "java" -> text.startsWith("from(") || text.contains("\nfrom(") || text.contains(" extends RouteBuilder {");
            default -> false;
        };
    }

    void addTo(CamelContext context) throws Exception {
        if (language.equals("java")) {
            context.addRoutes(JavaRoutes.of(text));
        } else {
            String routes = language.equals("xml") ? "<routes>" + text + "</routes>" : text;
            PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("manual." + language, routes));
        }
    }
}
