package disclosure.parser.extract.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Which short form is of which name. */
final class ShortForms {

    private static final Pattern AND = Pattern.compile("[、和及与]|以及");

    private ShortForms() {}

    /** Whether one is made of the characters of a name, in their order. */
    static boolean isOf(String brief, String name) {
        int at = 0;
        for (int i = 0; i < brief.length(); i++) {
            at = name.indexOf(brief.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code 甲公司及乙公司(以下简称"甲"及"乙")}: the full name of each short form of a bracket. Those side by
     * side before it where they are as many and each begins with a character of its own, else the
     * last of them for all.
     */
    static List<String> fullNames(
            FactText text, List<Stated<String>> names, Stated<String> last, List<String> briefs) {
        List<String> row = row(text, names, last, briefs.size());
        boolean paired = row.size() == briefs.size() && briefs.size() > 1;
        for (int i = 0; paired && i < row.size(); i++) {
            paired = row.get(i).indexOf(briefs.get(i).charAt(0)) >= 0;
        }
        return paired ? row : Collections.nCopies(briefs.size(), last.value());
    }

    private static List<String> row(
            FactText text, List<Stated<String>> names, Stated<String> last, int most) {
        List<String> row = new ArrayList<>(List.of(last.value()));
        Stated<String> first = last;
        for (int i = names.indexOf(last) - 1; i >= 0 && row.size() < most; i--) {
            Stated<String> name = names.get(i);
            if (!AND.matcher(text.words(name.end(), first.start())).matches()) {
                break;
            }
            row.addFirst(name.value());
            first = name;
        }
        return row;
    }
}
