package io.github.cameltelnyx.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventTypesTest {

    private static final Pattern TYPES = Pattern.compile("`(texml)?(\\.[a-z.-]+)`");

    @Test
    void theTypesAreThoseOfTelnyxInItsOwnWordsAndOursOfTexml() {
        assertThat(EventTypes.known()).hasSizeGreaterThan(100)
                .contains("call.initiated", "call.dequeued", "streaming.failed", "siprec.stopped", "conference.floor.changed",
                        "message.sent", "message.finalized", "link_clicked", "campaignStatusUpdate", "call.payment.progress",
                        "texml.call.completed", "texml.gather");
    }

    @Test
    void theListCanNotBeChanged() {
        assertThatThrownBy(() -> EventTypes.known().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** A row of the manual starts with {@code texml.siprec.started} and goes on with {@code .stopped}. */
    @Test
    void theTypesOfTexmlAreThoseOfTheManual() throws IOException {
        List<String> manual = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../docs/texml-callbacks.md"))) {
            if (line.startsWith("| `texml.")) {
                Matcher type = TYPES.matcher(line.substring(0, line.indexOf('|', 2)));
                String subject = "";
                while (type.find()) {
                    subject = type.group(1) == null ? subject : "texml" + type.group(2).replaceAll("\\.[a-z-]+$", "");
                    manual.add(type.group(1) == null ? subject + type.group(2) : type.group().replace("`", ""));
                }
            }
        }
        assertThat(EventTypes.known().stream().filter(type -> type.startsWith("texml.")))
                .containsExactlyInAnyOrderElementsOf(manual);
    }
}
