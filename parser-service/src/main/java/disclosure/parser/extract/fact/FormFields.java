package disclosure.parser.extract.fact;

import disclosure.events.Fact;
import disclosure.parser.document.DocumentText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Fills a fact from elements of a form with the SEC; money is in US dollars. An element that is
 * missing, empty or of another shape leaves its field out.
 */
public final class FormFields {

    private static final String DOLLARS = "USD";
    private static final int PERCENT = 2;

    /** No name or title is longer; a form repeats its owner's on every line. */
    private static final int LONGEST_WORDS = 1_000;

    private final FactBuilder fact;

    public FormFields(String kind, DocumentText document) {
        this.fact = new FactBuilder(kind, document);
    }

    public void words(String field, @Nullable Element element) {
        if (element != null) {
            words(field, element.value().strip(), element);
        }
    }

    /** Words that stand for what an element states. */
    public void words(String field, String words, Element element) {
        if (!words.isEmpty() && element.end() - element.start() <= LONGEST_WORDS) {
            fact.words(field, words, element.start(), element.end());
        }
    }

    public void truth(String field, boolean holds, @Nullable Element element) {
        if (element != null) {
            fact.truth(field, holds, element.start(), element.end());
        }
    }

    public void quantity(String field, @Nullable Element element) {
        BigDecimal number = element == null ? null : element.number();
        if (element != null && number != null) {
            fact.quantity(field, number, element.start(), element.end());
        }
    }

    /** A number of percent, with its sign or without, as a fraction. */
    public void percent(String field, @Nullable Element element) {
        BigDecimal number = element == null ? null : element.number();
        if (element != null && number != null) {
            BigDecimal ratio = number.movePointLeft(PERCENT).stripTrailingZeros();
            fact.quantity(field, ratio, element.start(), element.end());
        }
    }

    public void money(String field, @Nullable Element element) {
        BigDecimal number = element == null ? null : element.number();
        if (element != null && number != null) {
            fact.money(field, number, DOLLARS, element.start(), element.end());
        }
    }

    public void day(String field, @Nullable Element element) {
        LocalDate day = element == null ? null : element.day();
        if (element != null && day != null) {
            fact.day(field, day, element.start(), element.end());
        }
    }

    public Fact build() {
        return fact.build();
    }
}
