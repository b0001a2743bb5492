package disclosure.parser.extract.incentive;

import static disclosure.parser.extract.fact.Captured.NUMBER;

import disclosure.parser.extract.fact.Amounts;
import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A price, and a price that took the place of another. */
record Price(Pattern said, Pattern adjusted) {
    static Price called(String name) {
        return new Price(
                Pattern.compile(
                        name
                                + "(?:\\([^)]{0,10}\\))?(?:调整)?(?:为|:|是)*(?:人民币)?"
                                + NUMBER
                                + "(?=元)()"),
                Pattern.compile(
                        name
                                + "[^。;；]{0,12}?由(?:人民币)?"
                                + NUMBER
                                + "元(?:/股|/份)?(?:调整|变更)(?:为|至)(?:人民币)?"
                                + NUMBER
                                + "(?=元)()"));
    }

    /** {@code 以5.40元/股的授予价格}; other steps may be told in such words as well. */
    static Price paid(String name) {
        return new Price(
                Pattern.compile("以(?:人民币)?" + NUMBER + "(?=元)()元(?:/股|/份)?的" + name),
                Pattern.compile("(?!)()()"));
    }

    /**
     * The only one that stands after all adjustments; null where there are several, as of grants in
     * several years, or of one that was adjusted again.
     */
    @Nullable Stated<BigDecimal> in(FactText text) {
        Set<BigDecimal> before = new HashSet<>();
        List<Stated<BigDecimal>> now = new ArrayList<>();
        Matcher adjustment = adjusted.matcher(text.words());
        while (adjustment.find()) {
            before.add(Captured.plain(Amounts.number(adjustment.group(1))));
            add(now, Captured.number(adjustment, 2));
        }
        Matcher price = said.matcher(text.words());
        while (price.find()) {
            Stated<BigDecimal> number = Captured.number(price, 1);
            if (number != null && !before.contains(number.value())) {
                add(now, number);
            }
        }
        return now.size() == 1 ? now.getFirst() : null;
    }

    private static void add(List<Stated<BigDecimal>> prices, @Nullable Stated<BigDecimal> price) {
        if (price != null
                && prices.stream().noneMatch(each -> each.value().compareTo(price.value()) == 0)) {
            prices.add(price);
        }
    }
}
