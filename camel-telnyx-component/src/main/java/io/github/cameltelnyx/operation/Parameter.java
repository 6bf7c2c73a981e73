package io.github.cameltelnyx.operation;

/**
 * One parameter of an operation, or one property of an object among its parameters. Immutable.
 *
 * @param name        its name in Camel, in camelCase
 * @param wireName    its name in the request
 * @param location    where the request carries it
 * @param required    whether Telnyx refuses the request without it
 * @param description one sentence for the author of a route; empty where the parameter is not required, as only what is
 *                    missing is described in an error. The component's metadata describes all.
 * @param schema      what values it takes
 */
public record Parameter(String name, String wireName, Location location, boolean required, String description,
        Schema schema) {

    /** The place of a parameter in a request. */
    public enum Location {
        PATH, QUERY, BODY
    }
}
