package io.github.cameltelnyx.tooling.catalog;

/** The name of a parameter in a route: its name on the wire in camelCase. */
final class ParameterName {

    private ParameterName() {
    }

    /** {@code call_control_id} gives callControlId, {@code StatusCallback} statusCallback, {@code page[size]} pageSize, {@code AIAssistantId} aiAssistantId. */
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
        // Of a word in capitals at the start all go down but the last, with which the next word begins.
        for (int i = 1; i + 1 < name.length() && Character.isUpperCase(wire.charAt(i - 1))
                && Character.isUpperCase(name.charAt(i)) && Character.isUpperCase(name.charAt(i + 1)); i++) {
            name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
        }
        return name.toString();
    }
}
