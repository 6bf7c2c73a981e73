package io.github.cameltelnyx.resilience.secrets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A secret that the test gives to the application. All but the public keys hold a word that every encoding of text leaves as
 * it is, after a bracket, which ends what Camel masks of a raw value, and before what URLs, JSON and XML escape.
 */
enum Mark {

    API_KEY, API_KEY_IN_URI, API_KEY_BY_PLACEHOLDER, WRONG_API_KEY, PROXY_USER, PROXY_PASSWORD, TRUST_STORE_PASSWORD, WRONG_TRUST_STORE_PASSWORD, PARAMETER_IN_URI, PARAMETER_BY_PLACEHOLDER, PARAMETER_BY_BEAN, PARAMETER_IN_HEADER, PARAMETER_IN_BODY, NO_PUBLIC_KEY, PUBLIC_KEY, PUBLIC_KEY_IN_URI, PUBLIC_KEY_OF_ANOTHER;

    /** All but the public keys have it, so that one look tells that there is none of them. */
    static final String COMMON = "Zq7Kp4Wd";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]{10,}");

    /** What the application is given. */
    String value() {
        return switch (this) {
            case PUBLIC_KEY -> Keys.publicKey(1);
            case PUBLIC_KEY_IN_URI -> Keys.publicKey(2);
            case PUBLIC_KEY_OF_ANOTHER -> Keys.publicKey(3);
            // A proxy's user name ends at a colon.
            // In a URI, Camel's own mask ends at a bracket.
            case API_KEY_IN_URI, API_KEY_BY_PLACEHOLDER, PARAMETER_IN_URI, PARAMETER_BY_PLACEHOLDER, NO_PUBLIC_KEY ->
                word() + "%/+&<\"z";
            default -> "a)" + word() + "%/+&<\"z";
        };
    }

    private String word() {
        return COMMON + name().replace("_", "") + ordinal() + "Xw9";
    }

    /** How it may be spelled: in letters, which no escape changes, in hexadecimal digits, in base64 at each of the three positions. */
    List<String> spellings() {
        return spellings(longestWord(value()));
    }

    /** How every one of them is spelled, but for the public keys. */
    static List<String> commonSpellings() {
        return spellings(COMMON);
    }

    private static List<String> spellings(String word) {
        List<String> all = new ArrayList<>();
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        all.add(word);
        all.add(HexFormat.of().formatHex(bytes));
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            // The first characters depend on what stands before, the last on what follows.
            all.add(Base64.getEncoder().encodeToString(shifted).substring(before == 0 ? 0 : 4, shifted.length / 3 * 4));
        }
        return all;
    }

    private static String longestWord(String text) {
        Matcher words = WORD.matcher(text);
        String longest = "";
        while (words.find()) {
            longest = words.group().length() > longest.length() ? words.group() : longest;
        }
        if (longest.isEmpty()) {
            throw new IllegalStateException("A mark needs a word that is found again: choose another seed");
        }
        return longest;
    }
}
