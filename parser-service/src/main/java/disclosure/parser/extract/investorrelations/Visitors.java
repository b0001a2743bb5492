package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who came: institutions, and the people named with them. A sentence about the public at a
 * web meeting names nobody.
 */
record Visitors(List<String> institutions, List<String> participants) {

    private static final Pattern ENTRY = Pattern.compile("[^；;\\n。]+");
    private static final Pattern WORD =
            Pattern.compile("[^、，,\\s]*[\\u4e00-\\u9fa5][^、，,\\s]*|[^、，,\\u4e00-\\u9fa5]+");
    private static final Pattern PROSE = Pattern.compile("投资者|参与|参加|通过|详见|不特定|社会公众|机构.{0,6}[位家人]");
    private static final Pattern BORDER = Pattern.compile("[:：]|——|—");

    static Visitors of(String value) {
        Set<String> institutions = new LinkedHashSet<>();
        Set<String> people = new LinkedHashSet<>();
        // Where entries end with a semicolon, a line feed is only a broken line.
        boolean marked = value.indexOf('；') != value.lastIndexOf('；');
        Matcher entry = ENTRY.matcher(marked ? value.replace('\n', ' ') : value);
        while (entry.find()) {
            entry(entry.group().strip(), institutions, people);
        }
        return new Visitors(List.copyOf(institutions), List.copyOf(people));
    }

    private static void entry(String entry, Set<String> institutions, Set<String> people) {
        if (entry.isEmpty() || entry.startsWith("单位名称") || entry.startsWith("姓名")) {
            return;
        }
        Matcher border = BORDER.matcher(entry);
        if (border.find() && border.start() > 0) {
            institutions.add(Compact.of(entry.substring(0, border.start())).toString());
            words(entry.substring(border.end())).forEach(name -> addPerson(name, people));
            return;
        }
        if (PROSE.matcher(Compact.of(entry)).find()) {
            return;
        }
        for (String word : words(entry)) {
            if (Names.person(word)) {
                addPerson(word, people);
            } else {
                institutions.add(trimmed(word));
            }
        }
    }

    private static void addPerson(String word, Set<String> people) {
        String name = Names.withoutHonorific(trimmed(word));
        if (!name.isEmpty()) {
            people.add(name);
        }
    }

    private static String trimmed(String word) {
        return word.length() > 2 && word.endsWith("等")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static List<String> words(String entry) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(entry);
        while (word.find()) {
            String latin = word.group().strip();
            if (!latin.isEmpty()) {
                words.add(latin);
            }
        }
        return List.copyOf(words);
    }
}
