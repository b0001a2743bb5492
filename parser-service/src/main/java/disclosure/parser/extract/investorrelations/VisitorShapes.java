package disclosure.parser.extract.investorrelations;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the rarer shapes of a list of visitors to the usual one, institution before its people
 * and a colon between: people in brackets behind their institution, institutions in brackets behind
 * their people, names without any mark behind an institution's, names first.
 */
final class VisitorShapes {

    private static final Pattern BRACKETED =
            Pattern.compile(
                    "([^、，,；;。（()）\\n]{2,40})[（(]([^（()）\\n]{2,60})[）)]\\s*(?:[、，,；;。]|(?=\\n)|$)");

    private static final Pattern OUTSIDE =
            Pattern.compile("[^、，,；;。（()）\\n]+(?:[（(][^（()）\\n]*[）)])?[^、，,；;。（()）\\n]*");

    private static final Pattern ITEM = Pattern.compile("[^、，,；;。\\n]+");
    private static final Pattern BAR = Pattern.compile("[ \\t]*[|｜][ \\t]*");

    private static final Pattern BETWEEN = Pattern.compile("[、，,\\s]+");
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern ROW_NUMBER = Pattern.compile("^\\d{1,3}[、.．]?\\s+");

    private VisitorShapes() {}

    /** The list in the usual shape; as it is where it has that, or one that is read otherwise. */
    static String usual(String list) {
        String cells = BAR.matcher(list).replaceAll(" ").strip();
        return namesFirst(parted(bracketed(cells)));
    }

    /** Only where most items are so: a bracket may also say where a branch is, or of which kind. */
    private static String bracketed(String list) {
        long pairs = BRACKETED.matcher(list).results().filter(each -> pair(each) != null).count();
        return pairs * 2 < OUTSIDE.matcher(list).results().count()
                ? list
                : BRACKETED.matcher(list).replaceAll(VisitorShapes::outOfBrackets);
    }

    private static String outOfBrackets(MatchResult found) {
        String pair = pair(found);
        return Matcher.quoteReplacement(pair == null ? found.group() : pair + "；");
    }

    private static @Nullable String pair(MatchResult found) {
        String before = found.group(1).strip();
        String inside = found.group(2).strip();
        if (arePeople(inside) && !Names.person(before)) {
            return before + "：" + inside;
        }
        return arePeople(before) && isInstitution(inside) ? inside + "：" + before : null;
    }

    private static boolean arePeople(String words) {
        return BETWEEN.splitAsStream(words)
                .allMatch(word -> Names.person(word) && !Names.known(word));
    }

    private static boolean isInstitution(String words) {
        return Names.institution(words) || Names.known(words);
    }

    /** 白鹭证券张一、山雀基金王三、赵四: only where most items are so, since few names end so. */
    private static String parted(String list) {
        List<String> items = ITEM.matcher(list).results().map(MatchResult::group).toList();
        long glued = items.stream().filter(item -> person(item.strip()) != null).count();
        if (glued < 2 || glued * 2 < items.size()) {
            return list;
        }
        StringBuilder parted = new StringBuilder();
        for (String item : items) {
            String words = item.strip();
            String person = person(words);
            if (person != null) {
                String institution = words.substring(0, words.length() - person.length());
                parted.append(parted.isEmpty() ? "" : "；").append(institution).append('：');
                parted.append(person);
            } else {
                parted.append(Names.person(words) ? "、" : "；").append(words);
            }
        }
        return parted.append('；').toString();
    }

    /** The person whose name is glued to an institution's; null where none is. */
    static @Nullable String person(String word) {
        for (int length = 3; length >= 2; length--) {
            int cut = word.length() - length;
            if (cut >= 3
                    && Names.person(word.substring(cut))
                    && !Names.institution(word)
                    && isInstitution(word.substring(0, cut))) {
                return word.substring(cut);
            }
        }
        return null;
    }

    /** Lines that name a person before the institution, if most do. */
    private static String namesFirst(String list) {
        List<String> lines = list.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        long turned = lines.stream().filter(line -> turned(line) != null).count();
        if (turned * 2 <= lines.size()) {
            return list;
        }
        StringBuilder usual = new StringBuilder();
        for (String line : lines) {
            String pair = turned(line);
            usual.append(pair == null ? line : pair).append("；\n");
        }
        return usual.toString().strip();
    }

    private static @Nullable String turned(String line) {
        String row = ROW_NUMBER.matcher(line).replaceFirst("");
        List<String> words = GAP.splitAsStream(row).toList();
        return words.size() == 2 && arePeople(words.get(0)) && isInstitution(words.get(1))
                ? words.get(1) + "：" + words.get(0)
                : null;
    }
}
