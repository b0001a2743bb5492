package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a text; where a text has lost its lines, each {@code 1、冻结机关：} that is first of
 * its labels begins a line, too.
 */
final class LabelledLines {

    private static final Pattern FIRST =
            Pattern.compile(
                    "(?:[(]?\\d{1,2}[)、.])?[^，。；;:、()0-9]{0,8}?" + LabelledFreezes.COURT.pattern());

    private static final Pattern HEADING =
            Pattern.compile("[^，。；;:0-9年月日股]{2,40}?股份[^，。；;:0-9年月日]{0,20}情况(?:如下)?:?$");

    private static final int LONGEST_HEADING = 60;

    private final Findings found;

    LabelledLines(Findings found) {
        this.found = found;
    }

    List<Sentence> all() {
        List<Sentence> lines = new ArrayList<>();
        for (Sentence sentence : found.text().sentences()) {
            add(sentence, lines);
        }
        return lines;
    }

    private void add(Sentence sentence, List<Sentence> lines) {
        int start = sentence.start();
        Matcher label = FIRST.matcher(found.text().words()).region(start, sentence.end());
        boolean first = true;
        while (label.find() && !(first && tellsShares(start, label.start()))) {
            if (label.start() > start) {
                cut(start, label.start(), lines);
                start = label.start();
            }
            first = false;
        }
        lines.add(new Sentence(start, sentence.end(), sentence.row()));
    }

    /** A heading between two labelled freezes belongs to neither. */
    private void cut(int start, int end, List<Sentence> lines) {
        int from = Math.max(start, end - LONGEST_HEADING);
        Matcher heading = HEADING.matcher(found.text().words(from, end));
        int cut = heading.find() ? from + heading.start() : end;
        if (cut > start) {
            lines.add(new Sentence(start, cut, false));
        }
        if (end > cut) {
            lines.add(new Sentence(cut, end, false));
        }
    }

    private boolean tellsShares(int from, int to) {
        return LabelledFreezes.SHARES.matcher(found.text().words(from, to)).find();
    }
}
