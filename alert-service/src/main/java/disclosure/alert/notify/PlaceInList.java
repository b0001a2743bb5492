package disclosure.alert.notify;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keyset of a list that shows the newest first, and its opaque form in {@code cursor}. */
record PlaceInList(Instant at, UUID id) {

    /** Before everything. */
    static final PlaceInList START =
            new PlaceInList(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > LARGEST_LIMIT) {
            throw refused("limit", "must be from 1 to " + LARGEST_LIMIT);
        }
        return asked;
    }

    static PlaceInList after(@Nullable String cursor) {
        if (cursor == null) {
            return START;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
                            .split("\\|", 2);
            return new PlaceInList(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw refused("cursor", "is not one that a list of ours gave");
        }
    }

    String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static RuntimeException refused(String field, String message) {
        return ChannelProblems.invalid(List.of(new ChannelProblems.FieldError(field, message)));
    }
}
