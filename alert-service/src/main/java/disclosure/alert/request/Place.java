package disclosure.alert.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Keyset of a list that shows the newest first. */
public record Place(Instant at, UUID id) {

    /** Before everything. */
    static final Place START = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /**
     * @throws IllegalArgumentException when the key is not one of {@link #key}
     */
    static Place of(String key) {
        String[] parts = key.split("\\|", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a place has two parts");
        }
        try {
            Instant at = Instant.parse(parts[0]);
            if (at.isBefore(Instant.EPOCH) || at.isAfter(START.at())) {
                throw new IllegalArgumentException("nothing of ours was made at " + at);
            }
            return new Place(at, UUID.fromString(parts[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** As a cursor hides it. */
    public String key() {
        return at + "|" + id;
    }
}
