package disclosure.parser.extract.indicators;

import disclosure.parser.document.Compact;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time a report is about.
 *
 * @param year calendar year, as all issuers of the mainland have it
 */
record ReportPeriod(int year, Span span) {

    /** From the first of January on. */
    enum Span {
        FIRST_QUARTER("-Q1", 3),
        HALF_YEAR("-H1", 6),
        NINE_MONTHS("-9M", 9),
        YEAR("", 12);

        private final String suffix;
        private final int months;

        Span(String suffix, int months) {
            this.suffix = suffix;
            this.months = months;
        }
    }

    private static final Pattern REPORT =
            Pattern.compile(
                    "((?:19|20)\\d\\d|[二〇○零Ｏ一三四五六七八九]{4})(?:年)?(年度|半年度|中期|(?:年)?第?[一1]季度"
                            + "|(?:年)?第?[三3]季度|前三季度)(?:财务)?(?:业绩)?报告");

    private static final String DIGITS = "零一二三四五六七八九";

    /** The period that the first words naming a report state; null where none do. */
    static @Nullable ReportPeriod in(String words) {
        Matcher report = REPORT.matcher(Compact.of(words));
        if (!report.find()) {
            return null;
        }
        String kind = report.group(2);
        Span span =
                kind.contains("一") || kind.contains("1")
                        ? Span.FIRST_QUARTER
                        : kind.contains("三") || kind.contains("3")
                                ? Span.NINE_MONTHS
                                : kind.equals("年度") ? Span.YEAR : Span.HALF_YEAR;
        return new ReportPeriod(year(report.group(1)), span);
    }

    /** The period of a line that is the title of a report and of nothing about one. */
    static @Nullable ReportPeriod titled(String lines) {
        return lines.lines()
                .filter(line -> Compact.of(line).toString().matches(".*报告(?:全文|正文|摘要)?"))
                .filter(line -> !line.contains("关于"))
                .map(ReportPeriod::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int year(String printed) {
        int year = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            int digit = c < 0x80 ? c - '0' : Math.max(0, DIGITS.indexOf(c));
            year = year * 10 + digit;
        }
        return year;
    }

    /** For example {@code 2031}, {@code 2031-H1}, {@code 2031-9M}. */
    String code() {
        return year + span.suffix;
    }

    /** The last three months of nine. */
    String quarterCode() {
        return span == Span.NINE_MONTHS ? year + "-Q3" : code();
    }

    LocalDate end() {
        return LocalDate.of(year, span.months, 1).plusMonths(1).minusDays(1);
    }
}
