package io.github.cameltelnyx.endpointdsl;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.github.cameltelnyx.operation.Operation;
import io.github.cameltelnyx.operation.OperationCatalog;
import io.github.cameltelnyx.operation.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.cameltelnyx.endpointdsl.TelnyxEndpointBuilders.telnyx;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the component can send has a method. */
class EveryOperationTest {

    static Stream<Operation> operations() {
        OperationCatalog catalogue = OperationCatalog.standard();
        return catalogue.resources().stream().flatMap(resource -> catalogue.operations(resource).stream());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationHasABuilderWithAMethodForEachParameter(Operation operation) throws Exception {
        Object resource = telnyx().getClass().getMethod(camelCase(operation.resource())).invoke(telnyx());
        Object builder = resource.getClass().getMethod(operation.name()).invoke(resource);

        assertThat(builder).isInstanceOf(TelnyxOperationEndpointBuilder.class).hasToString(operation.uri());
        List<String> takeText = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 1 && method.getParameterTypes()[0] == String.class)
                .map(method -> method.getName())
                .toList();
        assertThat(takeText).containsAll(operation.parameters().stream().map(Parameter::name).toList())
                .contains("apiKey", "baseUrl", "inBody", "lenientParameters");
    }

    private static String camelCase(String kebab) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < kebab.length(); i++) {
            name.append(kebab.charAt(i) == '-' ? Character.toUpperCase(kebab.charAt(++i)) : kebab.charAt(i));
        }
        return name.toString();
    }
}
