package io.github.cameltelnyx.tooling.catalog;

/** The name of a parameter in a route: its name on the wire in camelCase. */
final class ParameterName {

    private ParameterName() {
    }

    /** {@code call_control_id} gives callControlId, {@code StatusCallback} statusCallback, {@code page[size]} pageSize. */
    static String of(String wire) {
        StringBuilder name = new StringBuilder(wire.length());
        boolean boundary = false;
        for (char letter : wire.toCharArray()) {
            if (!Character.isLetterOrDigit(letter)) {
                boundary = name.length() > 0;
            } else {
                name.append(boundary ? Character.toUpperCase(letter) : letter);
                boundary = false;
            }
        }
        if (name.length() == 0) {
            throw new CatalogException("'" + wire + "' has no letter or digit to make a name of");
        }
        name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
        return name.toString();
    }
}
