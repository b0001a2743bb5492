package disclosure.parser.document;

import disclosure.events.Document;
import disclosure.events.DocumentStored.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One document of a filing, to be read.
 *
 * @param bytes empty where {@code unread} says why there are none
 * @param unread why it is not to be read; null where it is
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
public record Paper(Document document, byte[] bytes, @Nullable Refusal unread) {

    public static Paper of(Document document, byte[] bytes) {
        return new Paper(document, bytes, null);
    }

    public static Paper unread(Document document, Refusal why) {
        return new Paper(document, new byte[0], why);
    }
}
