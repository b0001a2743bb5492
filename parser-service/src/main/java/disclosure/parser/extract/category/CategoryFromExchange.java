package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ACQUISITION_DISPOSAL;
import static disclosure.events.CategoryCode.ANNUAL_REPORT;
import static disclosure.events.CategoryCode.BUYBACK;
import static disclosure.events.CategoryCode.CAPITAL_RAISING;
import static disclosure.events.CategoryCode.HALF_YEAR_REPORT;
import static disclosure.events.CategoryCode.INVESTOR_QUESTION;
import static disclosure.events.CategoryCode.INVESTOR_RELATIONS_RECORD;
import static disclosure.events.CategoryCode.OTHER;
import static disclosure.events.CategoryCode.QUARTERLY_REPORT;
import static disclosure.events.CategoryCode.SHAREHOLDING_CHANGE;

import disclosure.events.CategoryCode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The category an exchange itself gives, in terms of the list; empty where it is too wide. */
final class CategoryFromExchange {

    private static final Pattern DIGITS = Pattern.compile("[\\d|-]+");

    /** {@code Announcements and Notices - [Connected Transaction / Share Transaction]}. */
    private static final Pattern LABELS = Pattern.compile("\\[([^\\]]+)\\]");

    private static final Pattern WIDE = Pattern.compile("股东大?会|董事会和监事会|应当披露的交易|其他|其它");

    /** Document types of EDINET; the odd ones are amendments of the even ones. */
    private static final Map<String, CategoryCode> EDINET =
            Map.ofEntries(
                    Map.entry("030", CAPITAL_RAISING),
                    Map.entry("040", CAPITAL_RAISING),
                    Map.entry("080", CAPITAL_RAISING),
                    Map.entry("090", CAPITAL_RAISING),
                    Map.entry("100", CAPITAL_RAISING),
                    Map.entry("120", ANNUAL_REPORT),
                    Map.entry("130", ANNUAL_REPORT),
                    Map.entry("140", QUARTERLY_REPORT),
                    Map.entry("150", QUARTERLY_REPORT),
                    Map.entry("160", HALF_YEAR_REPORT),
                    Map.entry("170", HALF_YEAR_REPORT),
                    Map.entry("220", BUYBACK),
                    Map.entry("230", BUYBACK),
                    Map.entry("240", ACQUISITION_DISPOSAL),
                    Map.entry("250", ACQUISITION_DISPOSAL),
                    Map.entry("260", ACQUISITION_DISPOSAL),
                    Map.entry("270", ACQUISITION_DISPOSAL),
                    Map.entry("280", ACQUISITION_DISPOSAL),
                    Map.entry("290", ACQUISITION_DISPOSAL),
                    Map.entry("300", ACQUISITION_DISPOSAL),
                    Map.entry("350", SHAREHOLDING_CHANGE),
                    Map.entry("360", SHAREHOLDING_CHANGE));

    private CategoryFromExchange() {}

    /**
     * What a feed states by law or by what it is: the form of a filing with the SEC, the document
     * type of EDINET, a platform of investors' questions. A title adds nothing to it.
     */
    static Optional<CategoryCode> binding(String source, String exchange, @Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        if (given.equals(INVESTOR_QUESTION.code())) {
            return Optional.of(INVESTOR_QUESTION);
        }
        if (given.equals(INVESTOR_RELATIONS_RECORD.code())) {
            return Optional.of(INVESTOR_RELATIONS_RECORD);
        }
        if (exchange.equals("SEC")) {
            return SecCategories.ofForm(given);
        }
        return source.equals("edinet") ? Optional.ofNullable(EDINET.get(given)) : Optional.empty();
    }

    /** The exchange's own class, where the title says nothing. */
    static Optional<CategoryCode> of(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        String bare = given.strip();
        if (MainlandCodes.SHAPE.matcher(bare).matches()) {
            return MainlandCodes.of(bare);
        }
        if (DIGITS.matcher(bare).matches() || WIDE.matcher(bare).matches()) {
            return Optional.empty();
        }
        Matcher labels = LABELS.matcher(bare);
        String[] words =
                labels.find() ? labels.group(1).split("\\s*/\\s+|\\s+/\\s*") : new String[] {bare};
        return Arrays.stream(words)
                .map(CategoryFromTitle::of)
                .flatMap(Optional::stream)
                .filter(code -> code != OTHER)
                .findFirst();
    }
}
