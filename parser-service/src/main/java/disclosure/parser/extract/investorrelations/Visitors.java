package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads who came: institutions, and the people named with them. A sentence about the public at a
 * web meeting names nobody.
 */
record Visitors(List<String> institutions, List<String> participants) {

    private static final Visitors NOBODY = new Visitors(List.of(), List.of());

    private static final Pattern PUBLIC =
            Pattern.compile(
                    "(?s).*(?:参与|参加|通过|收看|关注|登录|登陆|出席|面向|社会公众|不特定|线上|网上).*(?:投资者|股东"
                            + "|公众|用户|网友)(?:等)?[。.]?$");

    private static final int SENTENCE = 400;

    private static final Pattern ELSEWHERE =
            Pattern.compile(".*(?:详见|参见|见|请见)(?:后附|文后|本)?附.*|.*附后.?");

    private static final Pattern LIST = Pattern.compile("[、；;，,]");

    /** So large a share of entries in pairs shows that the list is one of pairs. */
    private static final double PAIRED = 0.25;

    private static final double NEARLY_ALL = 0.7;

    /** Whether the row only says where the list stands. */
    static boolean elsewhere(String value) {
        return ELSEWHERE.matcher(Compact.of(value)).matches();
    }

    /**
     * The visitors of a row.
     *
     * @param value the row, its wrapped lines joined
     * @param lines the same as printed
     */
    static Visitors of(String value, List<String> lines) {
        String words = Compact.of(value).toString();
        boolean list =
                LIST.splitAsStream(words)
                        .anyMatch(item -> Names.institution(item) || Names.known(item));
        if (words.isEmpty()
                || (!list && elsewhere(words))
                || (!list && words.length() < SENTENCE && PUBLIC.matcher(words).matches())
                || words.matches("[/\\-—无]")) {
            return NOBODY;
        }
        String usual = VisitorShapes.usual(value);
        VisitorLines read =
                usual.equals(value.strip())
                        ? VisitorLines.of(value, lines)
                        : VisitorLines.of(usual, usual.lines().toList());
        Set<String> institutions = new LinkedHashSet<>();
        Set<String> people = new LinkedHashSet<>();
        double share = paired(read.entries());
        if (share >= PAIRED || read.columns() > 1) {
            VisitorPairs pairs =
                    new VisitorPairs(
                            institutions,
                            people,
                            read.columns(),
                            share >= NEARLY_ALL && read.marked());
            read.entries().forEach(pairs::read);
        } else {
            VisitorColumns columns = new VisitorColumns(read.marked());
            read.entries().forEach(columns::read);
            columns.finish(institutions, people);
        }
        return new Visitors(List.copyOf(institutions), List.copyOf(people));
    }

    private static double paired(List<String> entries) {
        long pairs =
                entries.stream()
                        .filter(entry -> VisitorPairs.border(entry) || VisitorPairs.gapped(entry))
                        .count();
        return entries.isEmpty() ? 0 : pairs / (double) entries.size();
    }
}
