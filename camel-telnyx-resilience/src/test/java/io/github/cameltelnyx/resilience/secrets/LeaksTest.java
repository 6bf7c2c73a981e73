package io.github.cameltelnyx.resilience.secrets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who looks must find, in whatever spelling. */
class LeaksTest {

    @ParameterizedTest
    @EnumSource(Mark.class)
    void aSecretIsFoundInEverySpelling(Mark mark) {
        byte[] bytes = mark.value().getBytes(StandardCharsets.UTF_8);

        assertFound(mark, "key=" + mark.value() + ";");
        assertFound(mark, URLEncoder.encode(mark.value(), StandardCharsets.UTF_8));
        assertFound(mark, Catalogue.json(mark.value()));
        assertFound(mark, HexFormat.of().formatHex(bytes));
        for (String before : new String[]{"", "u", "us", "usr", "Basic user:"}) {
            assertFound(mark, Base64.getEncoder().encodeToString((before + mark.value()).getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void assertFound(Mark mark, String shown) {
        Leaks leaks = new Leaks();
        leaks.look("here", shown);
        assertThat(leaks.placesOf(Set.of(mark))).as(shown).containsExactly("here");
    }
}
