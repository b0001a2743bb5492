package disclosure.keywords;

import org.jspecify.annotations.Nullable;

/**
 * One value that a filing states, as conditions ask for it.
 *
 * @param subject {@code amount}, {@code percentage}, {@code growth}, or the kind of a fact
 * @param name what is measured, in the words of the text, or the field of the fact; null when not
 *     stated
 * @param value the lower end of a range
 * @param upper the upper end of a range; null for a single value
 */
public record Statement(String subject, @Nullable String name, Value value, @Nullable Value upper) {

    /** A single value. */
    public static Statement of(String subject, @Nullable String name, Value value) {
        return new Statement(subject, name, value, null);
    }
}
