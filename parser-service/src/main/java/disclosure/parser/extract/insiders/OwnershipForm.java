package disclosure.parser.extract.insiders;

import disclosure.parser.extract.fact.Element;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as filed.
 *
 * @param owners whoever reports, the first one first
 * @param plan the box for plans under Rule 10b5-1; null on forms without one
 * @param original day of the form that this one amends
 * @param footnotes by their marks
 */
record OwnershipForm(
        List<Owner> owners,
        @Nullable Element plan,
        @Nullable Element original,
        List<Entry> entries,
        Map<String, Element> footnotes) {}
