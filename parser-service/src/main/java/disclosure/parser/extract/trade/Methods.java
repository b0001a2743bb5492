package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How was traded: {@code 集中竞价}, {@code 大宗交易} …; in several ways where several are told. */
final class Methods {

    /** The trading system is how, too, but only where nothing says it better. */
    private static final Pattern METHOD =
            Pattern.compile(
                    "(集中竞价|集合竞价|竞价交易)|(大宗交易)|(协议转让)|(询价转让)|(司法拍卖|司法划转|司法强制)"
                            + "|((?<=通过|采[取用]|[以的])要约(?:收购)?)|(交易系统)");

    private static final List<String> NAMES =
            List.of("集中竞价", "大宗交易", "协议转让", "询价转让", "司法处置", "要约收购", "交易系统");

    private static final String LEAST = NAMES.getLast();

    /** {@code 减持方式：集中竞价交易}. */
    private static final Pattern LABEL = Pattern.compile("(?:增持|减持|交易)(?:股份)?(?:的)?方式(?:为|是|:)");

    private static final Pattern PLANNED = Pattern.compile("计划|拟|包括|不限于|允许|或|视|依实际|等合[法规]");

    private Methods() {}

    /**
     * Before the number, rather behind the number before it, or right behind it.
     *
     * @param from where the number before it ends
     */
    static @Nullable Stated<String> of(
            Findings found, Trade trade, Sentence sentence, int from, int to) {
        int start = trade.shares.start();
        Stated<String> clause = in(found, found.clauseStart(start, from), start);
        Stated<String> own = better(clause, in(found, from, start));
        Stated<String> before =
                own == null
                        ? in(found, found.behindLast("；;", start, sentence.start()), start)
                        : own;
        return before == null ? in(found, trade.shares.end(), to) : before;
    }

    /** Of two that are told of the same trade the first, unless only the other says more. */
    static @Nullable Stated<String> better(
            @Nullable Stated<String> one, @Nullable Stated<String> other) {
        boolean least = one == null || one.value().equals(LEAST);
        return least && other != null ? other : one;
    }

    /** What the line of the method says; null where there is none, or where it is a plan's. */
    static @Nullable Stated<String> labelled(Findings found) {
        Matcher label = LABEL.matcher(found.text().words());
        while (label.find()) {
            Sentence sentence = found.around(label.start());
            String line = found.text().words(sentence.start(), sentence.end());
            if (!PLANNED.matcher(line).find()) {
                return in(found, label.end(), sentence.end());
            }
        }
        return null;
    }

    /** In a part of the text. */
    static @Nullable Stated<String> in(Findings found, int from, int to) {
        Matcher method = METHOD.matcher(found.text().words()).region(from, to);
        List<Stated<String>> told = new ArrayList<>();
        while (method.find()) {
            Stated<String> one = new Stated<>(name(method), method.start(), method.end());
            if (told.stream().noneMatch(other -> other.value().equals(one.value()))) {
                told.add(one);
            }
        }
        if (told.size() > 1) {
            told.removeIf(one -> one.value().equals(LEAST));
        }
        return told.isEmpty() ? null : joined(told);
    }

    private static Stated<String> joined(List<Stated<String>> told) {
        String names = String.join("、", told.stream().map(Stated::value).sorted().toList());
        return new Stated<>(names, told.getFirst().start(), told.getLast().end());
    }

    private static String name(Matcher method) {
        for (int group = 1; group <= method.groupCount(); group++) {
            if (method.group(group) != null) {
                return NAMES.get(group - 1);
            }
        }
        throw new IllegalStateException("no group of " + method.group());
    }
}
