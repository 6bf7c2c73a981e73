package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two nodes may share, as the manual shows it. */
enum Recipe {

    /** Claims that nobody gives back after a node's death. */
    PLAIN("Claims in one database"),
    /** The same route on Camel's repository that looks after orphaned locks. */
    ORPHANS("Claims in one database"),
    /** The same route on claims that run out. */
    LEASE("Claims in one database"),
    /** Claim and effect end together. */
    TRANSACTION("Claim and effect in one transaction"),
    /** Events go to a broker before they are acknowledged. */
    BROKER("Events handed to a broker");

    static final Path PAGE = Path.of("..", "docs", "more-nodes.md");

    private final String section;

    Recipe(String section) {
        this.section = section;
    }

    /** The section's first block in YAML. */
    String routes() throws IOException {
        return block("## " + section, "yaml");
    }

    /** The first block of a language after a heading of the page. */
    static String block(String heading, String language) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(heading + "\n");
        Matcher block = Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE).matcher(page);
        if (start < 0 || !block.find(start)) {
            throw new IllegalStateException(PAGE + " has no " + language + " under " + heading);
        }
        return block.group(1);
    }
}
