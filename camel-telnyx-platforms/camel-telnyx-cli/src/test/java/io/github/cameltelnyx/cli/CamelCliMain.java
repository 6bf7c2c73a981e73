package io.github.cameltelnyx.cli;

import org.apache.camel.dsl.jbang.core.commands.CamelJBangMain;

/** What the command {@code camel} starts. */
public final class CamelCliMain {

    private CamelCliMain() {
    }

    public static void main(String[] args) {
        CamelJBangMain.run(args);
    }
}
