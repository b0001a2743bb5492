package disclosure.parser.structure;

import disclosure.events.FilingText;
import disclosure.events.StructuredFiling;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a document.
 *
 * @param filing what was found
 * @param text the text it was found in; null where the document yielded none
 */
public record Structured(StructuredFiling filing, @Nullable FilingText text) {}
