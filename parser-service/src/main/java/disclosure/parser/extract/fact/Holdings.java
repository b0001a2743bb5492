package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What shareholders hold in all: {@code 截至…，甲持有公司股份…股，占公司总股本的…%}. What is only part of it ({@code
 * 将其持有的…股}) is not a holding, nor is the sum of several holders that of one.
 */
public final class Holdings {

    /**
     * What one holder has.
     *
     * @param holder full name; null where the sentence names nobody
     * @param shares number of shares
     * @param ratio of the company's capital
     * @param joint whether it is the sum of several holders
     * @param relative to an event: {@code BEFORE}, {@code AFTER}, or {@code NOW}
     */
    public record Holding(
            @Nullable String holder,
            @Nullable Stated<BigDecimal> shares,
            @Nullable Stated<BigDecimal> ratio,
            boolean joint,
            When relative,
            int place) {

        /** Whether it is as many shares of the same holder. */
        public boolean isAsMany(Holding other) {
            return Objects.equals(holder, other.holder)
                    && shares != null
                    && other.shares != null
                    && shares.value().compareTo(other.shares.value()) == 0;
        }

        /** The same of another holder, who has another number. */
        Holding by(String other, Stated<BigDecimal> count) {
            return new Holding(
                    other,
                    count,
                    count.equals(shares) ? ratio : null,
                    joint,
                    relative,
                    count.start());
        }
    }

    /** When it was held. */
    public enum When {
        BEFORE,
        NOW,
        AFTER
    }

    private static final Pattern HELD =
            Pattern.compile(
                    "(?:持有|(?<![减增])持股|所持|拥有|结余|共持|共有(?=本?公司)"
                            + "|(?<![减增质所共计])持(?=本?公司股[份票]))(?!.{0,60}(?:质押|冻结|减持|增持|购回|解除|回购"
                            + "|其中))[^，;；。0-9]{0,32}$");
    private static final Pattern PART =
            Pattern.compile(
                    "(?:将|把|以其).{0,30}(?:持有|所持)"
                            + "|(?:冻结(?!人|的?情况).{0,40}|(?:解除|查封)了?对.{0,30}|质押.{0,6})(?:持有|所持)"
                            + "|冻结了[^，。；;]{1,30}持股"
                            + "|(?:[减增]持(?!人|主体|方)|售出|出售|卖出|抛售)(?:(?![前后])[^，。；;]){0,8}(?:持有|所持)|占"
                            + "|其中(?![^，。]{0,30}持有)|该(?:账户|专户)|不[超高低少多][过于]|计划[减增]持|拟");
    private static final Pattern OWN = Pattern.compile("(?:持有的|所持(?:有)?的?|持有)(?!的?股份总|股总).{0,24}$");
    private static final Pattern DONE_TO =
            Pattern.compile(
                    "^(?:[^，,。;；]|(?<=\\d),(?=\\d)){0,44}?(?:[(][^()]{0,60}[)])?[^，,。;；]{0,14}(?:质押|冻结|解除"
                            + "|购回|减持|解押|被|办理|转让|进行|予以|轮候|用于|补充)"
                            + "|^(?:股份|股票)?(?:[(][^()]{0,60}[)])?为[^，。；;]{2,60}提供[^，。；;]{0,40}质押"
                            + "|^[，][^，。;；0-9]{0,6}(?:质押给|解除|办理|质押予|质押于)"
                            + "|^[^，。;；0-9]{0,16}[，,](?:因[^，。；;]{2,30}?)?已?于?(?:20\\d{2}年\\d{1,2}月\\d{1,2}日)?被[^，。；;]{0,30}(?:冻结"
                            + "|轮候)");

    /** {@code 查封甲持有的…股}, {@code 以甲持有的…股作为担保物}: as many as something is done to. */
    private static final Pattern SEIZED =
            Pattern.compile("(?:查封|扣押|扣划|保全|划转|拍卖|变卖)[^，。；;]{0,40}(?:持有|所持)的");

    private static final Pattern USED = Pattern.compile("^(?:股份|股票|股权)?(?:用?作为?|设定|出质)");
    private static final Pattern BRACKETS = Pattern.compile("[(][^()]{0,80}[)]");
    private static final Pattern BRACKETED =
            Pattern.compile("(?:^[(]|[，,])(?:直接|共|合计)?(?:持有(?:本|上市)?公司[^，。；;0-9]{0,12}|持股数[为量]?)$");
    private static final Pattern OF_ALL = Pattern.compile("股份?，?(?:约)?占|，?(?:约)?占|，持股比例");

    /** {@code 所持公司股份增加了…股}, {@code 所持公司的上述…股}: not all that is held. */
    private static final Pattern CHANGE = Pattern.compile("(?:增加|减少|增长|下降)了?$|(?:上述|前述)$");

    /** {@code 由…股变为…股}: that many no longer. */
    private static final Pattern WAS = Pattern.compile("[由从]$");

    private static final Pattern BECAME = Pattern.compile("(?:变|增|减|调)");

    private static final Pattern THROUGH = Pattern.compile("通过(?:其|本人)?(?:控制的|(?:全资|控股)?子公司)?$");
    private static final int THROUGH_LENGTH = 10;
    private static final Pattern INDIRECTLY = Pattern.compile("(?:[(][^()]{0,40}[)])?间接持");
    private static final int INDIRECTLY_LENGTH = 48;

    private Holdings() {}

    /** All holdings in order. */
    public static List<Holding> in(Findings found) {
        List<Holding> holdings = new ArrayList<>();
        When carried = When.NOW;
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                int known = holdings.size();
                List<Stated<BigDecimal>> counts =
                        Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                                .toList();
                for (Stated<BigDecimal> count : counts) {
                    if (isHeld(found, sentence, count)
                            || isSumOfHeld(found, sentence, counts, count)) {
                        Holding held = holding(found, sentence, count, carried);
                        holdings.addAll(HeldInRows.of(found, held, counts, sentence));
                    }
                }
                carried = holdings.size() > known ? holdings.getLast().relative() : When.NOW;
            }
        }
        inBrackets(found, holdings);
        holdings.addAll(HeldWhole.in(found));
        return List.copyOf(holdings);
    }

    /** {@code 股东甲（持有公司股份…股，占总股本的…%）}: told last, for a sentence of its own says it better. */
    private static void inBrackets(Findings found, List<Holding> holdings) {
        for (Sentence sentence : found.text().sentences()) {
            for (Stated<BigDecimal> count :
                    Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                            .toList()) {
                int open = found.text().words().lastIndexOf('(', count.start());
                if (open >= sentence.start()
                        && found.inBrackets(count.start(), open)
                        && found.behind(BRACKETED, open, count.start())
                        && found.before(OF_ALL, count.end(), sentence.end())) {
                    Holding holding = holding(found, sentence, count, When.NOW);
                    Stated<String> named = found.lastNamed(sentence.start(), open, place -> true);
                    boolean own = named != null && named.value().equals(holding.holder());
                    if (own && !holding.joint()) {
                        holdings.add(holding);
                    }
                }
            }
        }
    }

    /** {@code 持有无限售流通股…股，限售流通股…股，合计…股}. */
    private static boolean isSumOfHeld(
            Findings found,
            Sentence sentence,
            List<Stated<BigDecimal>> counts,
            Stated<BigDecimal> count) {
        Stated<BigDecimal> first = ByKind.firstOf(found, counts, count);
        int clause = found.clauseStart(first.start(), sentence.start());
        String left = found.text().words(clause, first.start());
        return !first.equals(count) && HELD.matcher(left).find() && !PART.matcher(left).find();
    }

    /** Whether a number of shares is what someone has in all. */
    public static boolean isHeld(Findings found, Sentence sentence, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), sentence.start());
        String left = BRACKETS.matcher(found.text().words(clause, count.start())).replaceAll("");
        if (found.inBrackets(count.start(), sentence.start())
                || Capital.is(found, count)
                || CHANGE.matcher(left).find()
                || !HELD.matcher(left).find()
                || PART.matcher(left).find()
                || SEIZED.matcher(left).find()
                || (WAS.matcher(left).find() && found.before(BECAME, count.end(), sentence.end()))
                || ByKind.isOne(found, count)) {
            return false;
        }
        int end = Rows.end(found, count);
        String right = found.text().words(end, Math.min(sentence.end(), end + 110));
        return !(OWN.matcher(left).find() && isDoneTo(right));
    }

    private static boolean isDoneTo(String right) {
        return DONE_TO.matcher(right).find()
                || USED.matcher(right).find()
                || (right.startsWith("(")
                        && DONE_TO.matcher(BRACKETS.matcher(right).replaceFirst("")).find());
    }

    static Holding holding(
            Findings found, Sentence sentence, Stated<BigDecimal> count, When carried) {
        int point = found.behindLast(";；。", count.start(), sentence.start());
        int clause = found.clauseStart(count.start(), point);
        Stated<String> holder =
                found.lastNamed(
                        point,
                        count.start(),
                        place ->
                                !isIssuer(found, place)
                                        && !isBetween(found, place)
                                        && !found.inBrackets(place.start(), point));
        if (holder == null) {
            holder =
                    found.lastNamed(
                            sentence.start(), count.start(), place -> !isIssuer(found, place));
        }
        When relative = HeldWhen.of(found, sentence, count, carried);
        Stated<BigDecimal> ratio = ratio(found, count, sentence.end());
        return new Holding(
                holder == null ? null : holder.value(),
                count,
                ratio == null
                        ? RatioBecame.of(found, count.end(), sentence.end(), relative)
                        : ratio,
                HeldJointly.is(found, point, clause, count),
                relative,
                count.start());
    }

    private static boolean isIssuer(Findings found, Stated<String> place) {
        return place.value().equals(found.parties().issuer());
    }

    /** {@code 甲通过乙间接持有…股}: the holder is who stands before. */
    private static boolean isBetween(Findings found, Stated<String> place) {
        return found.behind(THROUGH, place.start() - THROUGH_LENGTH, place.start())
                && found.before(INDIRECTLY, place.end(), place.end() + INDIRECTLY_LENGTH);
    }

    /** The ratio of a holding, which may stand behind the kinds that it is told by. */
    private static @Nullable Stated<BigDecimal> ratio(
            Findings found, Stated<BigDecimal> count, int to) {
        Stated<BigDecimal> next = Capital.ratio(found, count.end(), to);
        if (next != null) {
            return next;
        }
        int end = ByKind.end(found, count);
        return end > count.end() ? Capital.ratio(found, end, to) : null;
    }
}
