package disclosure.parser.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one filing, read into one text.
 *
 * @param each how reading each ended, in the order of the text
 * @param firstPages page of the text on which each begins, from 1; null where nothing was read
 * @param text of all of them
 */
public record ReadDocuments(
        List<ReadDocument> each, List<@Nullable Integer> firstPages, DocumentText text) {}
