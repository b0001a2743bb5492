package disclosure.parser.query;

import disclosure.parser.filing.Place;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** A place in the list as callers hold it: opaque, and checked when it comes back. */
final class Cursor {

    private Cursor() {}

    static String of(Place place) {
        String plain = place.publishedAt() + "|" + place.firstSeenAt() + "|" + place.filingId();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Place read(String cursor) {
        try {
            byte[] plain = Base64.getUrlDecoder().decode(cursor);
            String[] parts = new String(plain, StandardCharsets.UTF_8).split("\\|", 3);
            if (parts.length == 3 && Characters.storable(parts[2])) {
                return new Place(moment(parts[0]), moment(parts[1]), parts[2]);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw (RuntimeException) refused().initCause(e);
        }
        throw refused();
    }

    private static Instant moment(String text) {
        return Moments.sensible(Instant.parse(text));
    }

    private static RuntimeException refused() {
        return Problems.invalid("cursor", "is not one that a list of ours gave");
    }
}
