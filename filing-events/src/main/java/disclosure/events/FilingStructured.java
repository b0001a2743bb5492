package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * What the parser knows of a filing, at stage HEADLINE from the announcement alone and at stage
 * FULL when its document was read.
 *
 * @param filing the structured filing
 * @param text the text that was read; null at HEADLINE and where the document has none
 * @param silent as announced: never alerted
 */
public record FilingStructured(
        StructuredFiling filing, @Nullable FilingText text, boolean silent) {}
