package disclosure.parser.extract.amounts;

import disclosure.events.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is printed as an amount of money or a percentage, in one pass over the text. */
final class PrintedFigures {

    private static final String RANGES = "-−－–—~～至到〜";
    private static final int LOOK_BACK = 12;

    private final String text;
    private final List<Printed> found = new ArrayList<>();

    private PrintedFigures(String text) {
        this.text = text;
    }

    /** The figures in order; none overlaps another. */
    static List<Printed> in(String text) {
        return new PrintedFigures(text).find();
    }

    private List<Printed> find() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Numeral.digit(c) >= 0) {
                i = take(digits(i), afterDigits(i));
            } else if (HanNumeral.begins(c)) {
                HanNumeral number = HanNumeral.at(text, i);
                i = number == null ? i + 1 : take(numerals(i, number), number.end());
            } else {
                i++;
            }
        }
        return found;
    }

    private int take(@Nullable Printed figure, int otherwise) {
        if (figure == null) {
            return otherwise;
        }
        found.add(figure);
        return Math.max(figure.end(), otherwise);
    }

    private int afterDigits(int at) {
        int i = at;
        while (i < text.length() && Numeral.digit(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private @Nullable Printed digits(int at) {
        Numeral number = insideWord(at) ? null : Numeral.at(text, at);
        if (number == null) {
            return null;
        }
        Printed first = single(at, number, 0);
        int mark = rangeMark(first == null ? number.end() : first.end());
        int next = mark < 0 ? text.length() : behindSign(Unit.gap(text, mark));
        Numeral other = next < text.length() ? Numeral.at(text, next) : null;
        Printed second = other == null ? null : single(next, other, mark);
        if (other == null || second == null) {
            return first;
        }
        if (first != null) {
            boolean range = sameKind(first, second) && !fromTo(first, next);
            return range ? first.to(second) : first;
        }
        // 2000-2500 万元 is a range though its lower end could be a year.
        boolean year = isYear(number) && other.value().compareTo(number.value()) <= 0;
        return year ? null : lowerEnd(at, number, Unit.at(text, other.end()), second);
    }

    /** A range of negative ends bears two signs: -30%至-20%. */
    private int behindSign(int at) {
        boolean sign = at < text.length() && "-−－+＋".indexOf(text.charAt(at)) >= 0;
        return sign ? at + 1 : at;
    }

    /** The first end of a range whose unit stands behind the second. */
    private Printed lowerEnd(int at, Numeral number, Unit unit, Printed second) {
        Lead lead = Lead.before(text, at, 0);
        BigDecimal value = number.value().multiply(unit.scale());
        return new Printed(
                        second.kind(),
                        lead.start(),
                        number.end(),
                        lead.negative() ? value.negate() : value,
                        null,
                        lead.currency(),
                        null,
                        null,
                        lead.signed(),
                        false)
                .to(second);
    }

    private static boolean isYear(Numeral number) {
        int value = number.value().intValue();
        return !number.grouped() && number.value().scale() == 0 && value >= 1990 && value <= 2099;
    }

    private static boolean sameKind(Printed one, Printed other) {
        return one.kind() == other.kind() || (one.kind().isAmount() && other.kind().isAmount());
    }

    /** 从 30% 至 35% tells two states, not a range. */
    private boolean fromTo(Printed first, int next) {
        String mark = text.substring(first.end(), next);
        String before = text.substring(Math.max(0, first.start() - LOOK_BACK), first.start());
        return (mark.contains("至") || mark.contains("到")) && before.matches("(?s).*[从由自].*");
    }

    /** One figure without its range; null where no unit makes it one. */
    private @Nullable Printed single(int at, Numeral number, int from) {
        boolean closed = Lead.inBrackets(text, at) && text.startsWith(")", number.end());
        Unit unit = Unit.at(text, closed ? number.end() + 1 : number.end());
        Printed.Kind kind = unit.kind();
        boolean ratio = kind == Printed.Kind.PERCENT || kind == Printed.Kind.POINTS;
        Lead lead = ratio ? Lead.sign(text, at, from) : Lead.before(text, at, from);
        boolean named = lead.currency() != null && (kind == null || kind.isAmount());
        BigDecimal value = number.value().multiply(unit.scale());
        Printed rest = unit.scaled() && unit.currency() == null ? rest(unit) : null;
        if (rest != null) {
            return figure(
                    lead,
                    rest.kind(),
                    rest.end(),
                    value.add(rest.value()),
                    unit,
                    rest.currency(),
                    rest.per());
        }
        if (named) {
            kind = Printed.Kind.MONEY;
        }
        if (kind == null || (kind == Printed.Kind.UNNAMED && !Unnamed.endsHere(text, unit.end()))) {
            return null;
        }
        if (unit.currency() == null && kind.isAmount() && unit.per() == null) {
            int end = Unit.perEnd(text, Math.max(unit.end(), number.end()));
            String per = Unit.per(text, Math.max(unit.end(), number.end()));
            return figure(lead, kind, per == null ? unit.end() : end, value, unit, null, per);
        }
        return figure(lead, kind, unit.end(), value, unit, unit.currency(), unit.per());
    }

    /** The 2000 万元 of 1 亿 2000 万元. */
    private @Nullable Printed rest(Unit unit) {
        int at = Unit.gap(text, unit.end());
        Numeral number = at < text.length() ? Numeral.at(text, at) : null;
        if (number == null
                || unit.kind() == Printed.Kind.PERCENT
                || unit.kind() == Printed.Kind.POINTS) {
            return null;
        }
        Unit behind = Unit.at(text, number.end());
        BigDecimal value = number.value().multiply(behind.scale());
        boolean fits = behind.currency() != null && value.compareTo(unit.scale()) < 0;
        return fits
                ? new Printed(
                        Printed.Kind.MONEY,
                        at,
                        behind.end(),
                        value,
                        null,
                        behind.currency(),
                        behind.per(),
                        null,
                        false,
                        false)
                : null;
    }

    private static Printed figure(
            Lead lead,
            Printed.Kind kind,
            int end,
            BigDecimal value,
            Unit unit,
            @Nullable String behind,
            @Nullable String per) {
        // In 港币 3 亿元 the plain 元 says nothing of its own.
        boolean plain = behind == null || behind.equals("CNY");
        String currency = plain && lead.currency() != null ? lead.currency() : behind;
        return new Printed(
                kind,
                lead.start(),
                end,
                lead.negative() ? value.negate() : value,
                null,
                kind.isAmount() ? currency : null,
                per,
                unit.hedged() ? Bound.MORE_THAN : null,
                lead.signed(),
                false);
    }

    private @Nullable Printed numerals(int at, HanNumeral number) {
        if (text.startsWith("分之", number.end()) || (at > 1 && text.startsWith("分之", at - 2))) {
            return HanShare.at(text, at, number);
        }
        // 数百万元 is no million.
        if (number.scaled() && at > 0 && "数几上多成第".indexOf(text.charAt(at - 1)) >= 0) {
            return null;
        }
        Unit unit = Unit.at(text, number.end());
        Printed.Kind kind = unit.kind();
        if (kind == Printed.Kind.POINTS || kind == Printed.Kind.PERCENT) {
            BigDecimal value = number.value().multiply(unit.scale());
            boolean tenths = text.charAt(unit.end() - 1) != '点' && number.end() - at <= 3;
            return tenths
                    ? new Printed(kind, at, unit.end(), value, null, null, null, null, false, false)
                    : null;
        }
        Lead lead = Lead.before(text, at, 0);
        boolean sure = number.scaled() || number.formal() || lead.currency() != null || priced(at);
        if (kind != Printed.Kind.MONEY || unit.scaled() || !sure) {
            return null;
        }
        boolean plain = "CNY".equals(unit.currency());
        return new Printed(
                Printed.Kind.MONEY,
                lead.start(),
                Formal.end(text, unit.end()),
                number.value().add(Formal.cents(text, unit.end())),
                null,
                plain && lead.currency() != null ? lead.currency() : unit.currency(),
                unit.per(),
                null,
                false,
                number.formal());
    }

    /** 面值一元 is a price, 一元 in another place may be part of a word. */
    private boolean priced(int at) {
        String before = text.substring(Math.max(0, at - LOOK_BACK), at);
        return before.contains("面值") || before.contains("每股");
    }

    /** Behind a mark of a range, or -1. */
    private int rangeMark(int at) {
        int i = Unit.gap(text, at);
        if (i >= text.length() || RANGES.indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        boolean twice = i + 1 < text.length() && text.charAt(i + 1) == text.charAt(i);
        return twice ? i + 2 : i + 1;
    }

    private boolean insideWord(int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        if (Numeral.digit(before) >= 0 || before == '_' || before == '#') {
            return true;
        }
        if (before == '.' || before == ',' || before == '．') {
            return at > 1 && Numeral.digit(text.charAt(at - 2)) >= 0;
        }
        boolean latin = before < 0x80 && Character.isLetter(before);
        return latin && Lead.before(text, at, 0).currency() == null;
    }
}
