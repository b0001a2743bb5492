package disclosure.parser.extract.fact;

import java.util.List;
import java.util.regex.Pattern;

/** {@code ，王青禾持有公司股份}: a name without title or role, between a comma and what it holds. */
final class HolderNames {

    private static final List<String> HOLDS = List.of("持有公司", "持有本公司", "所持公司", "所持本公司");
    private static final String BEGINS = "，,。；;:：)、";
    private static final int LONGEST = 3;

    /** Words that begin like surnames. */
    private static final Pattern NO_NAME =
            Pattern.compile("占.*|关于.*|计划.*|董.*|包括.*|尚未|成立|高管|和.*|于.*|双方|单独|共同|.*[共计均仍原现所曾各尚已]");

    private HolderNames() {}

    /** Adds those of a text. */
    static void add(FactText text, List<Stated<String>> names) {
        for (String holds : HOLDS) {
            int at = text.words().indexOf(holds);
            while (at >= 0) {
                add(text, at, names);
                at = text.words().indexOf(holds, at + 1);
            }
        }
    }

    private static void add(FactText text, int end, List<Stated<String>> names) {
        for (int length = LONGEST; length > 1; length--) {
            int start = end - length;
            if (start > 0 && BEGINS.indexOf(text.words().charAt(start - 1)) >= 0) {
                String name = text.words(start, end);
                if (PersonNames.isName(name) && !NO_NAME.matcher(name).matches()) {
                    names.add(new Stated<>(text.printed(start, end), start, end));
                }
                return;
            }
        }
    }
}
