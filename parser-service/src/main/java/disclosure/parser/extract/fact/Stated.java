package disclosure.parser.extract.fact;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value and where it stands.
 *
 * @param start index of its first character in the words of a {@link FactText}
 * @param end index after its last
 */
public record Stated<T>(T value, int start, int end) {

    /** Another value that is read from the same place. */
    public <U> Stated<U> as(U other) {
        return new Stated<>(other, start, end);
    }

    /** Those of a list that stand in a part of the text. */
    public static <T> Stream<Stated<T>> within(List<Stated<T>> all, int from, int to) {
        return all.stream().filter(one -> one.start >= from && one.end <= to);
    }

    /** The first of a list that ends at an index; null where none does. */
    public static <T> @Nullable Stated<T> endingAt(List<Stated<T>> all, int end) {
        return all.stream().filter(one -> one.end == end).findFirst().orElse(null);
    }
}
