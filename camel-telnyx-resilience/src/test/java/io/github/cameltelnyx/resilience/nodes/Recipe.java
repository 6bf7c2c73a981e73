package io.github.cameltelnyx.resilience.nodes;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
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
    BROKER("Events handed to a broker"),
    /** Conversations, whose events reach any node. */
    CONVERSATION(Page.AWAIT, "When a node dies");

    /** A page of the manual. */
    enum Page {

        MORE_NODES("more-nodes.md"), AWAIT("await.md");

        private final Path path;

        Page(String name) {
            this.path = Path.of("..", "docs", name);
        }

        /** The first block of a language after a heading of the page. */
        String block(String heading, String language) throws IOException {
            String page = Files.readString(path);
            int start = page.indexOf("# " + heading + "\n");
            Matcher block = Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                    .matcher(page);
            if (start < 0 || !block.find(start)) {
                throw new IllegalStateException(path + " has no " + language + " under " + heading);
            }
            return block.group(1);
        }
    }

    private final Page page;
    private final String section;

    Recipe(String section) {
        this(Page.MORE_NODES, section);
    }

    Recipe(Page page, String section) {
        this.page = page;
        this.section = section;
    }

    /** The section's first block in YAML. */
    String routes() throws IOException {
        return page.block(section, "yaml");
    }

    /** The first endpoint that the manual gives all nodes to hand events on by. */
    static String eventRelay() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Page.AWAIT.block("More nodes than one", "properties")));
        return properties.getProperty("camel.component.telnyx-webhook.event-relay");
    }
}
