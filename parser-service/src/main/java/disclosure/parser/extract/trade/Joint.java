package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.util.List;
import java.util.regex.Pattern;

/** {@code 甲及其一致行动人乙减持…股}: what several traded together, not one of them. */
final class Joint {

    private static final Pattern PAIR =
            Pattern.compile("(?:先生|女士)?(?:[(][^()]{0,40}[)])?(?:[、和及与]|以及)(?:其?(?:的?一致行动人)?)");

    private static final Pattern ALL =
            Pattern.compile(
                    "(?:一致行动人"
                            + "|(?:上述|以上|全体|各位|[0-9二两三四五六七八九十]+[名位])[^，。；;]{0,12}(?:股东|人员|员工|董事|高管"
                            + "|增持人|减持人|主体))(?!之一)[^。；;]{0,80}(?:合计|共计|累计|共)(?:增|减|买|卖"
                            + "|购)[^，。；;0-9]{0,12}$");

    /** {@code 甲及其一致行动人}: others, too. */
    private static final Pattern OTHERS =
            Pattern.compile("一致行动人|夫妇|家族|上述|^(?:先生|女士)?(?:[(][^()]{0,40}[)])?(?:[、和及与]|以及)");

    /** {@code 甲、乙合计增持…股}, whether or not the first is known for a name. */
    private static final Pattern LISTED = Pattern.compile("[\\u4e00-\\u9fa5][、和及与]$");

    private static final Pattern SUM = Pattern.compile("合计|共同?[增减]持|累计|共计|总计|总共");

    private static final Pattern EACH = Pattern.compile("分别|各自");

    /** {@code 甲、乙及员工}. */
    private static final Pattern AND_MORE =
            Pattern.compile("^(?:先生|女士)?(?:及|和|与|以及)[^，。；;]{0,8}(?:员工|人员|高管)");

    private Joint() {}

    /** Whether a number is told of one who is named right before it, and of nobody else. */
    static boolean isOfOne(Findings found, List<Stated<String>> holders, int count) {
        return holders.size() == 1
                && !OTHERS.matcher(found.text().words(holders.getFirst().end(), count)).find();
    }

    /**
     * Whether a number is what several traded.
     *
     * @param holders those named side by side before it
     */
    static boolean is(
            Findings found, Sentence sentence, Trade trade, List<Stated<String>> holders) {
        int count = trade.shares.start();
        if (holders.isEmpty()) {
            return ALL.matcher(found.text().words(sentence.start(), count)).find();
        }
        Stated<String> last = holders.getLast();
        String between = found.text().words(last.end(), count);
        boolean together = SUM.matcher(between).find() && !EACH.matcher(between).find();
        if (last.equals(trade.holder)
                && together
                && (holders.size() > 1 || AND_MORE.matcher(between).find())) {
            return true;
        }
        if (last.equals(trade.holder)
                && found.behind(LISTED, last.start() - 2, last.start())
                && SUM.matcher(between).find()) {
            return true;
        }
        return isPair(found, trade, holders) || ALL.matcher(between).find();
    }

    /** {@code 甲与乙增持…股}. */
    static boolean isPair(Findings found, Trade trade, List<Stated<String>> holders) {
        Stated<String> last = holders.isEmpty() ? null : holders.getLast();
        return holders.size() > 1
                && last != null
                && last.equals(trade.holder)
                && PAIR.matcher(
                                found.text()
                                        .words(holders.get(holders.size() - 2).end(), last.start()))
                        .matches();
    }
}
