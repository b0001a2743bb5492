package disclosure.parser.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some filings with their texts.
 *
 * @param filings JSON of each, as {@code FilingStructured}, in UTF-8; without line feeds
 * @param rest lets through what comes after them; null where they are the last
 */
public record WholePage(List<byte[]> filings, @Nullable Filter rest) {}
