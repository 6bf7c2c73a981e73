package io.github.cameltelnyx.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One page of a list, as TeXML's operations give it. The oldest come first, so that what is new moves nothing. */
final class TexmlPage {

    private static final int SIZE = 20;
    /** Telnyx's document wants a whole URI there, and its own examples have none. */
    private static final Set<String> WITHOUT_FIRST = Set.of("recordings", "transcriptions");

    private TexmlPage() {
    }

    /**
     * @param name the property that holds the entries
     * @param view makes an entry
     */
    static <T> Map<String, Object> of(CheckedCommand command, String name, List<T> all,
            Function<T, Map<String, Object>> view) {
        int size = Math.max(number(command, "PageSize", SIZE), 1);
        int page = number(command, "Page", 0);
        String token = (String) command.query().get("PageToken");
        int start = token == null ? page * size : offset(token);
        int end = Math.min(start + size, all.size());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(name, all.subList(Math.min(start, end), end).stream().map(view).toList());
        answer.put("page", start / size);
        answer.put("page_size", size);
        answer.put("start", start);
        answer.put("end", Math.max(end - 1, start));
        answer.put("uri", uri(command, start / size, size, token));
        if (!WITHOUT_FIRST.contains(name)) {
            answer.put("first_page_uri", uri(command, 0, size, null));
        }
        if (end < all.size()) {
            answer.put("next_page_uri", uri(command, start / size + 1, size, token(end)));
        }
        return answer;
    }

    /** Relative to the host, and ending in .json, as Telnyx's are. */
    private static String uri(CheckedCommand command, int page, int size, String token) {
        Map<String, Object> query = new LinkedHashMap<>(command.query());
        query.put("Page", page);
        query.put("PageSize", size);
        query.remove("PageToken");
        if (token != null) {
            query.put("PageToken", token);
        }
        String path = command.uri().endsWith(".json") ? command.uri() : command.uri() + ".json";
        return path + "?" + FormText.write(query);
    }

    private static int number(CheckedCommand command, String name, int otherwise) {
        String text = String.valueOf(command.query().get(name));
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String token(int offset) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("at" + offset).getBytes(StandardCharsets.UTF_8));
    }

    private static int offset(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (text.matches("at[0-9]{1,6}")) {
                return Integer.parseInt(text.substring(2));
            }
        } catch (IllegalArgumentException e) {
            // Not a token of the simulator's: what follows says so.
        }
        throw new Refusal(422, BodyCheck.invalid("PageToken", "The PageToken is none that a page gave."));
    }
}
