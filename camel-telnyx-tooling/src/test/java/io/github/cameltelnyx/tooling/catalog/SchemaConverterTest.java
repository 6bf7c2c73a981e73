package io.github.cameltelnyx.tooling.catalog;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaConverterTest {

    @TempDir
    Path overlay;
    WrittenCatalog catalog;

    @BeforeEach
    void describeTheNamesThatTheTestsUse() throws IOException {
        catalog = new WrittenCatalog(overlay);
    }

    @Test
    void textKeepsItsWordsBoundsAndDefault() throws IOException {
        catalog.body(
                "{kind: {type: string, enum: [a, b], minLength: 1, maxLength: 9, pattern: '^[ab]', format: uri, default: a}}");
        assertThat(catalog.describing("kind").schema()).isEqualTo(
                "{\"type\":\"string\",\"enum\":[\"a\",\"b\"],\"minLength\":1,\"maxLength\":9,\"pattern\":\"^[ab]\",\"format\":\"uri\",\"default\":\"a\"}");
    }

    @Test
    void numbersKeepTheirBounds() throws IOException {
        catalog.body("{boost: {type: number, minimum: 0.5, maximum: 20.0, default: 1.0}}");
        assertThat(catalog.describing("boost").schema()).isEqualTo(
                "{\"type\":\"number\",\"minimum\":0.5,\"maximum\":20,\"default\":1}");
    }

    @Test
    void aWholeNumberMayBeOneOfAFew() throws IOException {
        catalog.body("{rate: {type: integer, format: int32, enum: [8000, 16000]}}");
        assertThat(catalog.describing("rate").schema()).isEqualTo("{\"type\":\"integer\",\"enum\":[8000,16000]}");
    }

    @Test
    void nullIsNoWordOfAnEnum() throws IOException {
        catalog.body("{boost: {type: [string, 'null'], enum: [null, auto], default: null}}");
        assertThat(catalog.describing("boost").schema()).isEqualTo("{\"type\":\"string\",\"enum\":[\"auto\"]}");
    }

    @Test
    void freeKeysMakeAMap() throws IOException {
        catalog.body("{urls: {type: object, additionalProperties: {type: string}}}");
        assertThat(catalog.describing("urls").schema()).isEqualTo("{\"type\":\"map\",\"values\":{\"type\":\"string\"}}");
    }

    @Test
    void anObjectOfWhichNothingIsKnownIsAMapToAnything() throws IOException {
        catalog.body("{settings: {type: object}}");
        assertThat(catalog.describing("settings").schema()).isEqualTo("{\"type\":\"map\",\"values\":{\"type\":\"any\"}}");
    }

    @Test
    void anObjectListsItsPropertiesRequiredOnesFirst() throws IOException {
        catalog.body(
                "{config: {type: object, required: [z_last], additionalProperties: true, properties: {a: {type: boolean}, z_last: {type: string}}}}");
        assertThat(catalog.describing("config", "a", "z_last").schema())
                .isEqualTo("{\"type\":\"object\",\"open\":true,\"properties\":["
                        + "{\"name\":\"zLast\",\"wire\":\"z_last\",\"required\":true,\"description\":\"What z_last is.\",\"schema\":{\"type\":\"string\"}},"
                        + "{\"name\":\"a\",\"wire\":\"a\",\"description\":\"What a is.\",\"schema\":{\"type\":\"boolean\"}}]}");
    }

    @Test
    void whatOnlyAnAnswerHasIsLeftOut() throws IOException {
        catalog.body("{config: {type: object, properties: {a: {type: boolean}, id: {type: string, readOnly: true}}}}");
        assertThat(catalog.describing("config", "a").schema()).doesNotContain("\"id\"");
    }

    @Test
    void aListKeepsItsBounds() throws IOException {
        catalog.body("{waits: {type: array, maxItems: 5, items: {type: integer}}}");
        assertThat(catalog.describing("waits").schema()).isEqualTo(
                "{\"type\":\"array\",\"maxItems\":5,\"items\":{\"type\":\"integer\"}}");
    }

    @Test
    void formsWithoutADiscriminatorMakeAnEither() throws IOException {
        catalog.body("{to: {oneOf: [{type: string}, {type: array, items: {type: string}}, {type: 'null'}]}}");
        assertThat(catalog.describing("to").schema()).isEqualTo(
                "{\"type\":\"either\",\"schemas\":[{\"type\":\"string\"},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}");
    }

    @Test
    void aSingleFormIsThatForm() throws IOException {
        catalog.body("{to: {anyOf: [{type: string}]}}");
        assertThat(catalog.describing("to").schema()).isEqualTo("{\"type\":\"string\"}");
    }

    @Test
    void formsWithADiscriminatorMakeAUnion() throws IOException {
        catalog.schemas("{Aws: {type: object, properties: {type: {type: string, enum: [aws]}}}, "
                + "Rime: {type: object, properties: {type: {type: string, enum: [rime]}}}}");
        catalog.body("{settings: {oneOf: [{$ref: '#/components/schemas/Rime'}, {$ref: '#/components/schemas/Aws'}], "
                + "discriminator: {propertyName: type, mapping: {rime: '#/components/schemas/Rime', aws: '#/components/schemas/Aws'}}}}");
        assertThat(catalog.describing("settings", "type").schema()).isEqualTo(
                "{\"type\":\"union\",\"discriminator\":\"type\",\"variants\":{\"aws\":{\"ref\":\"Aws\"},\"rime\":{\"ref\":\"Rime\"}}}");
    }

    @Test
    void anObjectWithANameIsWrittenOnce() throws IOException {
        catalog.schemas("{Header: {type: object, properties: {value: {type: string}}}}");
        catalog.body("{one: {$ref: '#/components/schemas/Header'}, two: {$ref: '#/components/schemas/Header'}}");
        assertThat(catalog.describing("one", "two", "value").schema()).isEqualTo("{\"ref\":\"Header\"}");
        assertThat(catalog.resource().path("types")).hasSize(1);
    }

    @Test
    void aPlainValueWithANameIsWrittenWhereItIsUsed() throws IOException {
        catalog.schemas("{Track: {type: string, enum: [in, out]}}").body("{track: {$ref: '#/components/schemas/Track'}}");
        assertThat(catalog.describing("track").schema()).isEqualTo("{\"type\":\"string\",\"enum\":[\"in\",\"out\"]}");
    }

    @Test
    void aSchemaThatHoldsItselfComesToAnEnd() throws IOException {
        catalog.schemas("{Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}}");
        catalog.body("{node: {$ref: '#/components/schemas/Node'}}");
        assertThat(catalog.describing("node", "next").resource().at("/types/Node/properties/0/schema/ref").asText())
                .isEqualTo("Node");
    }

    @Test
    void partsOfAnAllOfAreOneObject() throws IOException {
        catalog.schemas("{Base: {type: object, required: [a], properties: {a: {type: string}}}}");
        catalog.body(
                "{config: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {b: {type: string}}}]}}");
        assertThat(catalog.describing("config", "a", "b").operation().at("/parameters/0/schema/properties")).hasSize(2);
    }
}
