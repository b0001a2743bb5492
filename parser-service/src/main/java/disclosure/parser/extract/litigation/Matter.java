package disclosure.parser.extract.litigation;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a case is about: by its label, else {@code …纠纷} without the names before it. */
final class Matter {

    private static final Pattern LABELLED =
            Pattern.compile("案由(?:为|是|:)+([^，。;；\\d()]{2,20}?纠纷|[^，。;；\\d()]{2,24})");

    /** {@code 因与甲有限公司(以下简称"甲")买卖合同纠纷向…起诉}, {@code 公司与甲有限公司买卖合同纠纷一案}. */
    private static final Pattern DISPUTE =
            Pattern.compile(
                    "([\\u4e00-\\u9fa5]{2,20}?纠纷)(?=一?案|事项|事宜|，?(?:起诉|提起|向|对|将)|诉讼|仲裁|为由|作出)");

    /** Words behind which the name of the dispute begins. */
    private static final Pattern LEAD =
            Pattern.compile("[因就以诉的及与]|公司(?![^纠]{0,4}(?:决议|设立|增资|清算|合并|分立|减资|盈余))|涉及|关于|收到");

    /** Says that there is a dispute, not which. */
    private static final Pattern VAGUE =
            Pattern.compile("产生|发生|引起|引发|存在|上述|该|本案|相关|有关|解决|^(?:经济|法律)?纠纷$");

    private static final int SHORTEST = "合同纠纷".length();

    private Matter() {}

    static @Nullable Stated<String> of(Findings found) {
        FactText text = found.text();
        Stated<String> labelled = Captured.words(text, Captured.first(text, LABELLED, 0), 1);
        if (labelled != null) {
            return labelled;
        }
        Matcher dispute = DISPUTE.matcher(text.words());
        while (dispute.find()) {
            int start = behindNames(found, dispute.start(1), dispute.end(1));
            String words = text.words(start, dispute.end(1));
            if (words.length() >= SHORTEST && !VAGUE.matcher(words).find()) {
                return new Stated<>(text.printed(start, dispute.end(1)), start, dispute.end(1));
            }
        }
        return null;
    }

    private static int behindNames(Findings found, int from, int to) {
        int start = from;
        for (Stated<String> place : found.parties().places()) {
            if (place.end() > start && place.end() < to && place.start() < to) {
                start = place.end();
            }
        }
        Matcher lead = LEAD.matcher(found.text().words()).region(start, to);
        while (lead.find()) {
            start = lead.end();
        }
        return start;
    }
}
