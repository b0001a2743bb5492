package disclosure.parser.extract.buyback;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The price of granted shares as it changes: {@code 授予价格为…}, {@code 回购价格由…调整为…}. What is taken back
 * without a word of its price is taken back at the price of that time.
 */
final class FixedPrices {

    /** What a price of a share is. */
    enum Meaning {
        /** What was paid for the shares. */
        GRANTED,
        /** What the price became. */
        ADJUSTED,
        /** What it was before. */
        FORMER,
        /** What the shares are taken back at. */
        PAID,
        /** Of options, of the market, of a bond, or a part of a sum. */
        OTHER
    }

    /** A change of the price. */
    record Change(Stated<BigDecimal> price, @Nullable Stated<BigDecimal> former) {}

    private static final int LOOK = 100;
    private static final Pattern STRANGE =
            Pattern.compile("行权|期权|转股|收盘|市价|均价|派|红利|股利|每股收益|净资产|面值|账面|发行价");
    private static final Pattern GRANTED =
            Pattern.compile(
                    "(?<!(?:回购|注销).{0,12}(?:为|照|以|即|是|系"
                            + "|按)[^，。；;]{0,10})授予(?:的)?(?:预留(?:部分)?(?:的)?)?(?:限制性股票的?)?(?:每股)?价格[^，。；;0-9]{0,10}$");
    private static final Pattern FORMER_BEHIND = Pattern.compile("^(?:相应)?(?:调整|变更|下调|降低?)[为至到]");
    private static final Pattern ADJUSTED =
            Pattern.compile(
                    "(?:调整|变更|降)[为至到][:]?(?:人民币|每股)*$|调整后[^，。；;0-9]{0,24}[为是:](?:人民币|每股)*$");
    private static final Pattern SUM = Pattern.compile("^[)]?(?:[×*÷+＋-]|[(]1[+＋]|/[(\\d])");
    private static final Pattern PAID =
            Pattern.compile(
                    "(?:回购|注销|购回)[^。；;]{0,60}价格?[^，。；;]{0,34}$|(?:以|按)(?:人民币)?$"
                            + "|价格?[^，。；;]{0,20}，即(?:为)?$|价格?(?:为|是|:|分别为)?(?:人民币|每股)*$");
    private static final Pattern EACH =
            Pattern.compile("(?:每股|价格)[^，。；;0-9总共合款]{0,8}$|价格[由从].{1,12}(?:调整|变更)[为至到]$");
    private static final Pattern RESERVED = Pattern.compile("预留|暂缓");

    /**
     * Since a place these prices are in force, that of the first grant and of what was kept back.
     */
    private record Force(int place, List<Stated<BigDecimal>> prices) {}

    private final Findings found;
    private final List<Stated<BigDecimal>> all;
    private final List<Change> changes = new ArrayList<>();
    private final List<Force> forces = new ArrayList<>();
    private @Nullable Stated<BigDecimal> first;
    private @Nullable Stated<BigDecimal> reserved;

    FixedPrices(Findings found) {
        this.found = found;
        this.all =
                Stream.concat(
                                found.amounts().prices().stream(),
                                found.amounts().sums().stream().filter(this::isOfOneShare))
                        .sorted(Comparator.comparingInt(Stated::start))
                        .toList();
        Stated<BigDecimal> former = null;
        int end = 0;
        for (Stated<BigDecimal> price : all) {
            Meaning meaning = of(price);
            switch (meaning) {
                case GRANTED -> set(price, null, end);
                case ADJUSTED -> {
                    changes.add(new Change(price, former));
                    set(price, former, end);
                }
                case FORMER, PAID, OTHER -> {}
            }
            former = meaning == Meaning.FORMER ? price : null;
            end = price.end();
        }
    }

    private void set(Stated<BigDecimal> price, @Nullable Stated<BigDecimal> former, int lastPrice) {
        int from = Math.max(lastPrice, price.start() - LOOK);
        boolean kept = RESERVED.matcher(found.text().words(from, price.start())).find();
        if (first != null && former != null) {
            kept = first.value().compareTo(former.value()) != 0 && (kept || reserved != null);
        }
        if (kept) {
            reserved = price;
        } else {
            first = price;
        }
        forces.add(
                new Force(
                        price.end(), Stream.of(first, reserved).filter(Objects::nonNull).toList()));
    }

    private boolean isOfOneShare(Stated<BigDecimal> sum) {
        return EACH.matcher(found.text().words(sum.start() - 16, sum.start())).find();
    }

    /** The prices of shares in a part of the text, in order. */
    List<Stated<BigDecimal>> within(int from, int to) {
        return Stated.within(all, from, to).toList();
    }

    Meaning of(Stated<BigDecimal> price) {
        String left = found.text().words(price.start() - LOOK, price.start());
        String right = found.text().words(price.end(), price.end() + 12);
        int point = found.behindLast("，,。；;", price.start(), Math.max(0, price.start() - LOOK));
        String clause = found.text().words(point, price.start());
        if (STRANGE.matcher(clause).find() || SUM.matcher(right).find()) {
            return Meaning.OTHER;
        }
        if (FORMER_BEHIND.matcher(right).find()) {
            return Meaning.FORMER;
        }
        if (ADJUSTED.matcher(left).find()) {
            return Meaning.ADJUSTED;
        }
        if (GRANTED.matcher(clause).find()) {
            return Meaning.GRANTED;
        }
        return PAID.matcher(left).find() ? Meaning.PAID : Meaning.OTHER;
    }

    /** The changes in the order of the text. */
    List<Change> changes() {
        return changes;
    }

    /** The prices in force at a place: that of the first grant and that of what was kept back. */
    List<Stated<BigDecimal>> inForce(int place) {
        List<Stated<BigDecimal>> prices = List.of();
        for (Force force : forces) {
            if (force.place() <= place) {
                prices = force.prices();
            }
        }
        return prices;
    }
}
