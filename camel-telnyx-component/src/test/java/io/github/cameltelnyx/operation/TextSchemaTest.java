package io.github.cameltelnyx.operation;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextSchemaTest {

    private final OneParameter text = OneParameter.of("{'type': 'string'}");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plain", " 30 ", "true", "{\"a\":1}", "[1]", "Grüße & 100 % + #?", "😀", "a\nb"})
    void textStaysAsItIs(String given) {
        assertThat(text.convert(given)).isEqualTo(given);
    }

    @Test
    void scalarsBecomeText() {
        UUID id = UUID.randomUUID();

        assertThat(text.convert(30)).isEqualTo("30");
        assertThat(text.convert(true)).isEqualTo("true");
        assertThat(text.convert('x')).isEqualTo("x");
        assertThat(text.convert(new StringBuilder("built"))).isEqualTo("built");
        assertThat(text.convert(id)).isEqualTo(id.toString());
        assertThat(text.convert(URI.create("http://example.com/a"))).isEqualTo("http://example.com/a");
        assertThat(text.convert(LocalDate.of(2026, 7, 1))).isEqualTo("2026-07-01");
        assertThat(text.convert(Thread.State.NEW)).isEqualTo("NEW");
    }

    @Test
    void whatHasNoTextOfItsOwnIsRefused() {
        assertThat(text.problem(List.of("a"))).isEqualTo("'' must be text");
        assertThat(text.problem(Map.of("a", 1))).isEqualTo("'' must be text");
        assertThat(text.problem(new Object())).isEqualTo("'' must be text");
        assertThat(text.problem(new byte[]{65})).isEqualTo("'' must be text");
    }

    @Test
    void aWordOutsideTheEnumIsRefusedWithTheNearest() {
        OneParameter format = OneParameter.of("{'type': 'string', 'enum': ['wav', 'mp3']}");

        assertThat(format.convert("mp3")).isEqualTo("mp3");
        assertThat(format.problem("mpeg3")).isEqualTo("'' must be one of wav, mp3. Did you mean 'mp3'?");
        assertThat(format.problem("MP3")).isEqualTo("'' must be one of wav, mp3. Did you mean 'mp3'?");
        assertThat(format.problem("something else")).isEqualTo("'' must be one of wav, mp3");
        assertThat(format.problem("")).startsWith("'' must be one of wav, mp3");
    }

    @Test
    void anEnumOfOneWordIsNamedAlone() {
        assertThat(OneParameter.of("{'type': 'string', 'enum': ['trim-silence']}").problem("yes"))
                .isEqualTo("'' must be 'trim-silence'");
    }

    @Test
    void aLongEnumIsShortenedAndTheNearestStillNamed() {
        String words = IntStream.range(10, 40).mapToObj(i -> "'word-" + i + "'").collect(Collectors.joining(","));

        String problem = OneParameter.of("{'type': 'string', 'enum': [" + words + "]}").problem("word_39");

        assertThat(problem).contains("word-24, … (30 in all").doesNotContain("word-25").endsWith("Did you mean 'word-39'?");
    }

    @Test
    void lengthsAreCountedInCharactersThatAReaderSees() {
        OneParameter name = OneParameter.of("{'type': 'string', 'minLength': 2, 'maxLength': 3}");

        assertThat(name.convert("ab")).isEqualTo("ab");
        assertThat(name.convert("😀😀😀")).isEqualTo("😀😀😀");
        assertThat(name.problem("a")).isEqualTo("'' must have 2 characters or more");
        assertThat(name.problem("abcd")).isEqualTo("'' must have 3 characters or fewer, and has 4");
    }

    @Test
    void aPatternIsHeldAndNamed() {
        OneParameter digits = OneParameter.of("{'type': 'string', 'pattern': '^[0-9*#]*$'}");

        assertThat(digits.convert("1*2#")).isEqualTo("1*2#");
        assertThat(digits.problem("12x")).startsWith("'' must match ^[0-9*#]*");
        assertThat(digits.problem("12\n")).as("a line break is none of the characters").contains("must match");
    }

    @Test
    void aNamedTypeIsTakenFromTheFile() {
        OneParameter word = OneParameter.of("{'ref': 'Word'}");

        assertThat(word.convert("yes")).isEqualTo("yes");
        assertThat(word.problem("yess")).isEqualTo("'' must be one of yes, no. Did you mean 'yes'?");
    }
}
