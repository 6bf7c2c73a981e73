package io.github.cameltelnyx.operation;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OperationRequestTest {

    private static final Map<String, Operation> THINGS = OneParameter.operations("""
            {'resource': 'things', 'operations': [
              {'name': 'list', 'description': 'Lists.', 'method': 'GET', 'path': '/shops/{shop_id}/things', 'parameters': [
                {'name': 'shopId', 'wire': 'shop_id', 'in': 'path', 'required': true, 'schema': {'type': 'string'}},
                {'name': 'pageSize', 'wire': 'page[size]', 'in': 'query', 'schema': {'type': 'integer'}},
                {'name': 'color', 'wire': 'color', 'in': 'query', 'schema': {'type': 'array', 'items': {'type': 'string'}}}]},
              {'name': 'make', 'description': 'Makes.', 'method': 'POST', 'path': '/shops/{shop_id}/things', 'body': 'json',
               'parameters': [
                {'name': 'shopId', 'wire': 'shop_id', 'in': 'path', 'required': true, 'schema': {'type': 'string'}},
                {'name': 'thingName', 'wire': 'thing_name', 'in': 'body', 'required': true, 'schema': {'type': 'string'}},
                {'name': 'size', 'wire': 'size', 'in': 'body', 'schema': {'type': 'integer'}}]},
              {'name': 'join', 'description': 'Joins.', 'method': 'POST', 'path': '/things/{thing_id}', 'body': 'json',
               'parameters': [
                {'name': 'thingId', 'wire': 'thing_id', 'in': 'path', 'required': true, 'schema': {'type': 'string'}},
                {'name': 'otherThingId', 'wire': 'thing_id', 'in': 'body', 'required': true, 'schema': {'type': 'string'}},
                {'name': 'thing', 'wire': 'otherThing', 'in': 'body', 'schema': {'type': 'string'}},
                {'name': 'otherThing', 'wire': 'thing', 'in': 'body', 'schema': {'type': 'string'}}]}]}""");

    private final Operation list = THINGS.get("list");
    private final Operation make = THINGS.get("make");

    @ParameterizedTest
    @CsvSource({"v3:abc-DEF_1~2.3, v3:abc-DEF_1%7E2.3", "a/b, a%2Fb", "../b, ..%2Fb", "..., ...", "a b, a%20b", "a+b, a%2Bb",
            "100%, 100%25", "%2e%2e, %252e%252e", "a?b#c&d, a%3Fb%23c%26d", "ü😀, %C3%BC%F0%9F%98%80", "a;b=c@d, a%3Bb%3Dc%40d",
            "{shop_id}, %7Bshop_id%7D", "a\\b, a%5Cb"})
    void aPathParameterIsOneEncodedSegment(String given, String sent) {
        assertThat(path(given)).isEqualTo("/shops/" + sent + "/things");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", ".", ".."})
    void aSegmentThatWouldLeaveThePathIsRefused(String given) {
        assertThatThrownBy(() -> path(given)).isInstanceOf(OperationParameterException.class)
                .hasMessage("telnyx:things/list: parameter 'shopId' is a part of the path and must not be empty or dots");
    }

    @Test
    void controlCharactersInASegmentAreEncoded() {
        assertThat(path("a\r\nb\0")).isEqualTo("/shops/a%0D%0Ab%00/things");
    }

    @Test
    void queryParametersAreEncodedInTheCataloguesOrder() {
        assertThat(list.bind(Map.of("color", List.of("a&b", "ü"), "page[size]", "5", "shopId", "x"), Map.of()).path())
                .isEqualTo("/shops/x/things?page%5Bsize%5D=5&color=a%26b&color=%C3%BC");
    }

    @Test
    void anOperationWithoutABodySendsNone() {
        assertThat(list.bind(Map.of("shopId", "x"), Map.of()).body()).isNull();
        assertThat(make.bind(Map.of("shopId", "x", "thingName", "y"), Map.of()).body()).isEqualTo(Map.of("thing_name", "y"));
    }

    @Test
    void unknownValuesAreSentWhereTheOperationSendsItsOwn() {
        assertThat(list.bind(Map.of("shopId", "x"), Map.of("new[thing]", 1)).path())
                .isEqualTo("/shops/x/things?new%5Bthing%5D=1");
        assertThat(make.bind(Map.of("shopId", "x", "thingName", "y"), Map.of("new_thing", List.of(1))).body())
                .isEqualTo(Map.of("thing_name", "y", "new_thing", List.of(1)));
    }

    @Test
    void pathAndBodyMayHaveTheSameNameOnTheWire() {
        Operation join = THINGS.get("join");
        for (String name : List.of("thing_id", "otherThingId")) {
            OperationRequest request = join.bind(Map.of("thingId", "a", name, "b"));

            assertThat(request.path()).isEqualTo("/things/a");
            assertThat(request.body()).isEqualTo(Map.of("thing_id", "b"));
        }
        assertThatThrownBy(() -> join.bind(Map.of("thingId", "a", "thing_id", "b", "otherThingId", "c")))
                .hasMessageContaining("'otherThingId' is given twice");
    }

    @Test
    void aNameInCamelGoesBeforeOneOnTheWire() {
        assertThat(THINGS.get("join").bind(Map.of("thingId", "a", "otherThingId", "b", "otherThing", "c")).body())
                .isEqualTo(Map.of("thing_id", "b", "thing", "c"));
    }

    @Test
    void aMissingParameterIsNamed() {
        assertThatThrownBy(() -> make.bind(Map.of("shopId", "x"), Map.of())).isInstanceOf(OperationParameterException.class)
                .hasMessageStartingWith("telnyx:things/make")
                .hasMessageContaining("thingName");
        Map<String, Object> nothing = new HashMap<>(Collections.singletonMap("thingName", null));
        nothing.put("shopId", "x");
        assertThatThrownBy(() -> make.bind(nothing, Map.of())).hasMessageContaining("thingName");
    }

    @Test
    void oneParameterByBothItsNamesIsRefused() {
        assertThatThrownBy(() -> make.bind(Map.of("shopId", "x", "thingName", "y", "thing_name", "z"), Map.of()))
                .hasMessage("telnyx:things/make: parameter 'thingName' is given twice, by both of its names. Leave one out.");
    }

    @Test
    void anUnknownParameterIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> make.bind(Map.of("thing_nam", "y"), Map.of()))
                .hasMessage("telnyx:things/make has no parameter 'thing_nam'. Did you mean 'thingName'?");
        assertThatThrownBy(() -> make.convert("colour", "red"))
                .hasMessage("telnyx:things/make has no parameter 'colour'. It has: shopId, thingName, size");
    }

    private String path(String shop) {
        return list.bind(Map.of("shopId", shop), Map.of()).path();
    }
}
