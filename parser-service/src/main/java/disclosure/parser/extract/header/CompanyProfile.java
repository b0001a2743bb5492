package disclosure.parser.extract.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report that bears no line of codes tells of its issuer further inside, in the section that
 * introduces the company.
 *
 * @param code security code
 * @param shortName short name
 */
record CompanyProfile(String code, @Nullable String shortName) {

    private static final Pattern HEADING =
            Pattern.compile("公司(?:基本)?(?:简介|信息|概况|情况)|公司股票简况|股票简况|发行人(?:基本)?(?:情况|概况)");

    private static final String CODE = "((?:00|30|60|68|43|83|87|92|90|20)\\d{4})(?!\\d)";

    private static final Pattern ROW =
            Pattern.compile(
                    "(?:股票|证券)简称\\s*[:：]?\\s*(\\S{2,6}(?: ?[A-Z])?)\\s+(?:(?:变更|曾用).{0,40}?)?(?:股票"
                            + "|证券)?代码\\s*[:：]?\\s*"
                            + CODE
                            + "|A\\s?股\\s+\\S{2,3}证券交易所(?:\\S{0,3})?\\s+(\\S{2,8})\\s+"
                            + CODE
                            + "|(?:股票|证券|A\\s?股)\\s*代码\\s*[:：]?\\s*"
                            + CODE);

    /** Behind its heading the row stands within so many characters. */
    private static final int WITHIN = 3_000;

    /** No report introduces its issuer later than this. */
    private static final int SEARCHED = 200_000;

    /** Links to the issuer's own announcements name it. */
    private static final Pattern LINK = Pattern.compile("(?i)(?:stock|sec)\\s?Code=" + CODE);

    static @Nullable CompanyProfile in(String text) {
        String start = text.substring(0, Math.min(text.length(), SEARCHED));
        Matcher heading = HEADING.matcher(start);
        int searched = 0;
        while (heading.find()) {
            int end = Math.min(start.length(), heading.end() + WITHIN);
            int from = Math.max(searched, heading.end());
            if (from >= end) {
                continue;
            }
            Matcher row = ROW.matcher(start).region(from, end);
            if (row.find()) {
                return found(row);
            }
            searched = Math.max(searched, end - 100);
        }
        return linked(text);
    }

    /** The code that every link names; several codes tell nothing. */
    private static @Nullable CompanyProfile linked(String text) {
        List<String> codes =
                LINK.matcher(text).results().map(link -> link.group(1)).distinct().toList();
        return codes.size() == 1 ? new CompanyProfile(codes.getFirst(), null) : null;
    }

    private static CompanyProfile found(Matcher row) {
        if (row.group(2) != null) {
            return new CompanyProfile(row.group(2), row.group(1));
        }
        return row.group(4) != null
                ? new CompanyProfile(row.group(4), row.group(3))
                : new CompanyProfile(row.group(5), null);
    }
}
