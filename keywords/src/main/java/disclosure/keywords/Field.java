package disclosure.keywords;

import java.util.Locale;
import java.util.Optional;

/** The parts of a filing that a scope can name; written in lower case with a colon. */
public enum Field {
    TITLE,
    BODY,
    QUESTION,
    ANSWER,
    TABLE,
    HOST,
    INSTITUTION;

    /** The scope as a user writes it, without the colon: {@code answer}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of this name, whatever its case. */
    static Optional<Field> named(String word) {
        for (Field field : values()) {
            if (field.written().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
