package disclosure.parser.extract.fact;

import disclosure.parser.document.PatternSearch;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ，王青禾持有公司股份}, {@code ；王青禾增持公司股份…股}: a name without title or role, between a comma and what
 * it holds or trades.
 */
final class HolderNames {

    private static final String HOLDS = "持有";
    private static final Pattern SHARES = Pattern.compile("持有的?(?:公司|本公司|上市公司|\\d)");
    private static final String BEGINS = "，,。；;:：)、";
    private static final int LONGEST = 3;

    /** A name before what it trades. */
    private static final PatternSearch TRADES =
            PatternSearch.of(
                    "(?:[，,。；;:：)、]|其中)([\\u4e00-\\u9fa5]{2,3})"
                            + "(?=[增减]持了?(?:(?:本|上市)?公司)?(?:股[份票])?\\d"
                            + "|通过(?:(?:上海|深圳)证券交易所|集中竞价|大宗交易|二级市场))");

    /** {@code 轮候冻结王青禾持有公司…股}: a name before what a court freezes. */
    private static final PatternSearch FROZEN =
            PatternSearch.of("冻结了?([\\u4e00-\\u9fa5]{2,3}?)(?=所?持有)");

    /** Words that begin like surnames. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "占.*|关于.*|计划.*|董.*|包括.*|申请.*|任何.*|关联.*|单位|相关.*|尚未|成立|高管|和.*|于.*|双方|方式"
                            + "|单独|共同|.*[共计均仍原现所曾各尚已]");

    private HolderNames() {}

    /** Adds those of a text. */
    static void add(FactText text, List<Stated<String>> names) {
        String words = text.words();
        Matcher shares = SHARES.matcher(words);
        int at = words.indexOf(HOLDS);
        while (at >= 0) {
            if (shares.region(at, words.length()).lookingAt()) {
                add(text, words.charAt(Math.max(0, at - 1)) == '所' ? at - 1 : at, names);
            }
            at = words.indexOf(HOLDS, at + 1);
        }
        addAll(text, TRADES, names);
        addAll(text, FROZEN, names);
    }

    private static void addAll(FactText text, PatternSearch search, List<Stated<String>> names) {
        for (MatchResult name : search.all(text.words())) {
            add(text, name.start(1), name.end(1), names);
        }
    }

    private static void add(FactText text, int end, List<Stated<String>> names) {
        for (int length = LONGEST; length > 1; length--) {
            int start = end - length;
            if (start > 0 && BEGINS.indexOf(text.words().charAt(start - 1)) >= 0) {
                add(text, start, end, names);
                return;
            }
        }
    }

    private static void add(FactText text, int start, int end, List<Stated<String>> names) {
        String name = text.words(start, end);
        if (PersonNames.isName(name) && !NO_NAME.matcher(name).matches()) {
            names.add(new Stated<>(text.printed(start, end), start, end));
        }
    }
}
