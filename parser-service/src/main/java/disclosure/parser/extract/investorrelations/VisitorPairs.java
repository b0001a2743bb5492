package disclosure.parser.extract.investorrelations;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads entries that name an institution and then its people. */
final class VisitorPairs {

    private static final Pattern BORDER =
            Pattern.compile(
                    "[:：](?!//)|—{1,2}|--|(?<=[\\u4e00-\\u9fa5）)])[-－](?=[\\u4e00-\\u9fa5A-Z])");

    /** What is left of an institution's name behind a Latin word: {@code Oak 资本}. */
    private static final Pattern BARE_KIND =
            Pattern.compile("(?:资产|资本|投资|基金|证券|资管|保险|私募|资产管理|投资管理|证券研究所|研究所)");

    private final Set<String> institutions;
    private final Set<String> people;
    private final int columns;
    private final boolean named;

    /**
     * A reading that adds to the sets given.
     *
     * @param columns how many pairs stand side by side in a row
     * @param named whether nearly all entries name people, so that one without would be odd
     */
    VisitorPairs(Set<String> institutions, Set<String> people, int columns, boolean named) {
        this.institutions = institutions;
        this.people = people;
        this.columns = columns;
        this.named = named;
    }

    /** Whether a mark parts an institution from its people. */
    static boolean border(String entry) {
        Matcher border = BORDER.matcher(entry);
        return border.find() && border.start() > 0;
    }

    /** Whether an entry looks like an institution with people behind a gap. */
    static boolean gapped(String entry) {
        List<Words> words = Words.of(entry);
        if (words.size() == 1 || (!words.isEmpty() && words.get(1).listed())) {
            Words first = words.getFirst();
            return !first.han()
                    && !first.text().isBlank()
                    && LatinVisitor.of(first.text(), false).person() != null;
        }
        return words.size() > 1
                && words.get(1).person()
                && !Names.institution(words.get(1).text())
                && (!words.getFirst().person() || Names.known(words.getFirst().text()));
    }

    void read(String entry) {
        if (border(entry)) {
            bordered(entry);
        } else {
            byGaps(Words.of(entry));
        }
    }

    private void bordered(String entry) {
        Matcher border = BORDER.matcher(entry);
        String institution = "";
        int from = 0;
        while (border.find()) {
            String words = entry.substring(from, border.start());
            int cut = from == 0 ? 0 : lastWord(words);
            if (from > 0) {
                Words.of(words.substring(0, cut)).forEach(word -> person(word.text()));
            }
            institution = words.substring(cut);
            institution(institution);
            from = border.end();
        }
        Words.of(entry.substring(from)).forEach(word -> person(word.text()));
    }

    /** Where the institution of the next pair on the same line begins. */
    private static int lastWord(String words) {
        String stripped = words.stripTrailing();
        int gap = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\u3000'));
        int comma = Math.max(stripped.lastIndexOf('、'), stripped.lastIndexOf('，'));
        return Math.max(gap, comma) + 1;
    }

    private void byGaps(List<Words> words) {
        if (words.isEmpty()) {
            return;
        }
        if (peopleOnly(words)) {
            words.forEach(word -> person(word.text()));
            return;
        }
        int at = first(words);
        int cells = 1;
        for (int i = at; i < words.size(); i++) {
            Words word = words.get(i);
            if (!word.listed() && !word.han() && columns == 1) {
                latin(word.text());
                cells++;
            } else if (!word.listed()) {
                boolean person =
                        columns > 1
                                ? cells % 2 == 1
                                : isPerson(word) || (cells == 1 && couldBePerson(word));
                cells++;
                add(word.text(), person);
            } else {
                add(word.text(), !Names.institution(word.text()));
            }
        }
    }

    /** Behind a Han word Latin ones are a visitor's name, or the next pair where they are many. */
    private void latin(String phrase) {
        LatinVisitor visitor = LatinVisitor.of(phrase, false);
        if (visitor.person() != null && phrase.split(" ", -1).length > 3) {
            institution(visitor.institution());
            person(visitor.person());
        } else {
            add(phrase, Names.latin(phrase));
        }
    }

    /** Takes the institution an entry opens with; answers the index of the word behind it. */
    private int first(List<Words> words) {
        Words first = words.getFirst();
        boolean alone = words.size() == 1 || words.get(1).listed();
        if (!first.han() && alone) {
            LatinVisitor visitor = LatinVisitor.of(first.text(), named);
            institution(visitor.institution());
            if (visitor.person() != null) {
                person(visitor.person());
            }
            return 1;
        }
        if (alone && words.size() == 1 && first.han()) {
            glued(first.text());
            return 1;
        }
        boolean bare = words.size() > 1 && BARE_KIND.matcher(words.get(1).text()).matches();
        institution(bare ? first.text() + words.get(1).text() : first.text());
        return bare ? 2 : 1;
    }

    /** The gap before the name may be lost at the end of a line. */
    private void glued(String word) {
        String person = VisitorShapes.person(word);
        if (person == null) {
            institution(word);
        } else {
            institution(word.substring(0, word.length() - person.length()));
            person(person);
        }
    }

    /** Names are as rare as they like right behind an institution. */
    private static boolean couldBePerson(Words word) {
        return word.text().matches("[\\u4e00-\\u9fa5·]{2,4}")
                && !Names.institution(word.text())
                && !Names.known(word.text());
    }

    private static boolean isPerson(Words word) {
        return word.person() && !Names.known(word.text());
    }

    /** People of the institution on the line before, or people without any. */
    private boolean peopleOnly(List<Words> words) {
        Words first = words.getFirst();
        boolean list = words.size() > 1 && words.stream().skip(1).allMatch(Words::listed);
        if (!first.han()) {
            // Of more words the first ones name an institution.
            return first.text().split(" ", -1).length == 2
                    && (list ? words.stream().allMatch(Words::person) : !named)
                    && words.size() == (list ? words.size() : 1)
                    && Names.latin(first.text());
        }
        long people = words.stream().filter(VisitorPairs::isPerson).count();
        if (list) {
            return people * 2 >= words.size() && words.stream().allMatch(VisitorPairs::couldBe);
        }
        boolean all = people == words.size();
        return all && (words.size() != 2 || Names.clearly(first.text()));
    }

    private static boolean couldBe(Words word) {
        return isPerson(word) || couldBePerson(word);
    }

    private void add(String word, boolean person) {
        if (person) {
            person(word);
        } else {
            institution(word);
        }
    }

    private void institution(String printed) {
        String name = Names.institutionName(printed);
        if (!name.isEmpty() && !Names.nobody(name)) {
            institutions.add(name);
        }
    }

    private void person(String printed) {
        String name = Names.withoutHonorific(printed.strip());
        if (!name.isEmpty() && !Names.nobody(name)) {
            people.add(name);
        }
    }
}
