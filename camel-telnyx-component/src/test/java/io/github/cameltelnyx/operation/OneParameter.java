package io.github.cameltelnyx.operation;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** An operation {@code telnyx:things/make} with one parameter, {@code someValue}, whose schema a test writes as the catalogue has it. */
final class OneParameter {

    private static final String FILE = """
            {"resource": "things", "types": {"Word": {"type": "string", "enum": ["yes", "no"]}},
             "operations": [{"name": "make", "description": "Makes.", "method": "POST", "path": "/things", "body": "json",
               "parameters": [{"name": "someValue", "wire": "some_value", "in": "body", "schema": %s}]}]}""";

    private final Operation operation;

    private OneParameter(Operation operation) {
        this.operation = operation;
    }

    /** @param schema JSON, with single quotes for double ones */
    static OneParameter of(String schema) {
        return new OneParameter(operations(FILE.formatted(schema)).get("make"));
    }

    /** @param file a resource's file, with single quotes for double ones */
    static Map<String, Operation> operations(String file) {
        ResourceFile resource = new ResourceFile(() -> file.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        Map<String, Operation> operations = new LinkedHashMap<>();
        resource.operations().forEach(name -> operations.put(name, resource.operation(name)));
        return operations;
    }

    Object convert(Object value) {
        return operation.convert("someValue", value);
    }

    /** What is wrong with the value, after the parameter's name. */
    String problem(Object value) {
        return message(value).replace("telnyx:things/make: parameter 'someValue", "'");
    }

    String message(Object value) {
        return catchThrowableOfType(OperationParameterException.class, () -> convert(value)).getMessage();
    }
}
