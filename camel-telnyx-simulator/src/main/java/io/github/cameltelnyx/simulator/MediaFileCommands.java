package io.github.cameltelnyx.simulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Storing media files, looking at them, handing them out, changing and deleting them. */
final class MediaFileCommands {

    /** Two days, as Telnyx's document says. */
    private static final int LIFETIME = 172_800;
    /** As Telnyx's document says, in the larger of the two ways to read it. */
    static final int MOST = 20 << 20;

    private final MediaStore store;
    private final Supplier<UUID> ids;

    MediaFileCommands(MediaStore store, Supplier<UUID> ids) {
        this.store = store;
        this.ids = ids;
    }

    Map<String, Behaviour> behaviours() {
        return Map.of("media/upload", Behaviour.making(this::upload),
                "media/list", Behaviour.of(this::list),
                "media/get", Behaviour.of(command -> media(command).view()),
                "media/download", Behaviour.of(command -> media(command).content()),
                "media/update", Behaviour.of(this::update),
                "media/delete", Behaviour.withoutBody(command -> store.remove(media(command))));
    }

    private Map<String, Object> upload(CheckedCommand command) {
        String name = command.text("media_name") == null ? ids.get().toString() : command.text("media_name");
        if (store.named(name).isPresent()) {
            throw new Refusal(422, new ApiError("10012", "Duplicate resource", "There is a file of this name.",
                    "/media_name"));
        }
        return store.add(name, content(command), command.number("ttl_secs", LIFETIME)).view();
    }

    private Map<String, Object> update(CheckedCommand command) {
        StoredMedia media = media(command);
        FileContent content = content(command);
        if (content != null) {
            media.replace(content);
        }
        if (command.body().containsKey("ttl_secs")) {
            media.expireAfter(command.number("ttl_secs", LIFETIME));
        }
        return media.view();
    }

    /** All on one page: Telnyx's document has no way to ask for another. */
    private Map<String, Object> list(CheckedCommand command) {
        Object types = command.query().get("filter[content_type][]");
        return NumberedPage.of(command, store.all()
                .stream()
                .filter(media -> !(types instanceof List<?> wanted) || wanted.contains(media.content().contentType()))
                .map(StoredMedia::view)
                .toList(), NumberedPage.MOST);
    }

    private StoredMedia media(CheckedCommand command) {
        return store.named(command.path().get("media_name"))
                .orElseThrow(() -> new Refusal(404, ApiError.notFound("There is no file of this name.")));
    }

    /** @return what the command carries or names, or null where it does neither */
    private static FileContent content(CheckedCommand command) {
        if (command.body().get("media") instanceof FileContent file) {
            if (file.content().length > MOST) {
                throw new Refusal(422, BodyCheck.invalid("media", "A file has at most 20 MB."));
            }
            return file;
        }
        return command.text("media_url") == null ? null : standIn(command.text("media_url"));
    }

    /** The simulator asks nobody for a file. */
    private static FileContent standIn(String url) {
        if (!url.matches("(?i)https?://.+")) {
            throw new Refusal(422, new ApiError("10003", "Invalid URL", "A file's address starts with http:// or https://.",
                    "/media_url"));
        }
        String name = url.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        return FileContent.of(name, null, ("The simulator did not fetch " + url).getBytes(StandardCharsets.UTF_8));
    }
}
