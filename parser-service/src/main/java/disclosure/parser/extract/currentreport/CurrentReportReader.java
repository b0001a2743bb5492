package disclosure.parser.extract.currentreport;

import disclosure.events.Fact;
import disclosure.events.Section;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code officer-change} and {@code major-contract} from the items of an 8-K. */
public final class CurrentReportReader implements FactReader {

    private static final int HEAD = 20_000;
    private static final Pattern FORM = Pattern.compile("8\\s?[-–—]\\s?K\\b");

    /** Whether a text may be such a report, so that its items are worth looking for. */
    public static boolean mayBe(DocumentText document) {
        String text = document.text();
        return FORM.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
    }

    @Override
    public List<Fact> in(FactSource source) {
        DocumentText document = source.document();
        String text = document.text();
        List<Fact> facts = new ArrayList<>();
        for (Section section : source.items()) {
            String item = section.item();
            String words = section.text();
            if (item == null || words == null || !text.startsWith(words, section.offset())) {
                continue;
            }
            Item found = new Item(document, section.offset(), words);
            switch (item) {
                case "5.02" -> facts.addAll(OfficerChanges.in(found));
                case "1.01" -> facts.addAll(SignedAgreements.in(found));
                default -> {
                    // Other items state their facts in exhibits, or not plainly.
                }
            }
        }
        return List.copyOf(facts);
    }
}
