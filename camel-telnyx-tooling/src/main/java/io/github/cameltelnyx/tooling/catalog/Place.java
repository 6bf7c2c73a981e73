package io.github.cameltelnyx.tooling.catalog;

/**
 * Where in the document something stands: in an operation or in a named schema, and on which way of wire names from there.
 *
 * <p>{@code []} stands for the items of a list, {@code {}} for the values of a map: {@code custom_headers[].name}.
 */
record Place(boolean schema, String owner, String path) {

    /** The path of a named schema itself. */
    static final String SELF = ".";

    static Place operation(String id) {
        return new Place(false, id, SELF);
    }

    static Place schema(String name) {
        return new Place(true, name, SELF);
    }

    Place property(String wire) {
        return new Place(schema, owner, path.equals(SELF) ? wire : path + "." + wire);
    }

    Place items() {
        return new Place(schema, owner, path + "[]");
    }

    Place values() {
        return new Place(schema, owner, path + "{}");
    }

    @Override
    public String toString() {
        return (schema ? "schema " : "operation ") + owner + ": " + path;
    }
}
