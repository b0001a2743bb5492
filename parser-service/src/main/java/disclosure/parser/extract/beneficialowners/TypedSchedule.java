package disclosure.parser.extract.beneficialowners;

import disclosure.parser.extract.fact.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cover pages of a schedule in HTML or typed text: rows of a label and a value. */
final class TypedSchedule {

    /** A cover page has a few hundred words; what stands further on belongs to the items. */
    private static final int LONGEST_PAGE = 6_000;

    private static final int LONGEST_HEAD = 6_000;
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?i)\\bnames?\\s+of\\s+reporting\\s+persons?(?:\\s*\\(s\\))?[.:;]?"
                            + "(?:\\s*(?:S\\.?S\\.?\\s+or\\s+)?I\\.?R\\.?S\\.?\\s+Identification\\s+Nos?\\.?"
                            + "(?:\\s*\\(s\\))?\\s+of\\s+(?:the\\s+)?above\\s+persons?"
                            + "(?:\\s*\\(entities\\s+only\\))?[.:]?)?\\s*([^\\s:][^\\n]{0,200})");

    /** A number that is not the next row's own. */
    private static final String NUMBER =
            "[\\s:.*_]{0,40}(?:(-\\s?0\\s?-|none|nil)|(\\d[\\d,]*(?:\\.\\d+)?)(?!\\d)"
                    + "(?!\\s*[.)]?\\s*(?i:sole|shared|aggregate|check|percent|type)\\b))";

    private static final Map<String, Pattern> ROWS =
            Map.of(
                    "soleVoting", row("sole\\s+voting\\s+power"),
                    "sharedVoting", row("shared\\s+voting\\s+power"),
                    "soleDispositive", row("sole\\s+dispositive\\s+power"),
                    "sharedDispositive", row("shared\\s+dispositive\\s+power"),
                    "shares",
                            row(
                                    "aggregate\\s+amount\\s+(?:of\\s+shares\\s+)?beneficially\\s+owned"
                                            + "(?:\\s+by\\s+(?:each\\s+|the\\s+)?(?:reporting\\s+)?persons?)?"),
                    "ratio",
                            row(
                                    "percent(?:age)?\\s+of\\s+(?:class|series)\\s+represented\\s+by\\s+amount"
                                            + "\\s+in\\s+row\\s*[(\\[]?\\s*(?:9|11)\\s*[)\\]]?"));
    private static final Pattern TYPE =
            Pattern.compile(
                    "(?i:type\\s+of\\s+reporting\\s+person)(?:\\s*\\([^)\\n]{0,40}\\))?[\\s:*]{0,20}"
                            + "((?:BD|BK|IC|IV|IA|EP|HC|SA|CP|CO|PN|IN|FI|OO)\\b"
                            + "(?:\\s*[,;/]\\s*(?:BD|BK|IC|IV|IA|EP|HC|SA|CP|CO|PN|IN|FI|OO)\\b)*)");
    private static final Pattern GROUP =
            Pattern.compile(
                    "(?i)\\(\\s*(?:(a)\\s*\\)\\s*[\\[(]\\s*X|(b)\\s*\\)\\s*[\\[(]\\s*X|a\\s*\\)\\s*(☒|þ)"
                            + "|b\\s*\\)\\s*(☒|þ))");
    private static final Map<String, Pattern> COVER =
            Map.of(
                    "issuer", above("\\(\\s*Name of Issuer\\s*\\)"),
                    "security", above("\\(\\s*Title of Class of Securities\\s*\\)"),
                    "cusip", above("\\(\\s*CUSIP Number\\s*\\)"),
                    "asOf", above("\\(\\s*Date of event which requires filing"));

    private final String text;

    private TypedSchedule(String text) {
        this.text = text;
    }

    static FiledSchedule of(String text) {
        TypedSchedule schedule = new TypedSchedule(text);
        return new FiledSchedule(schedule.cover(), schedule.persons());
    }

    private static Pattern row(String label) {
        return Pattern.compile("(?i)" + label + NUMBER);
    }

    /** Cover pages write the label under its value, sometimes with a rule between. */
    private static Pattern above(String label) {
        return Pattern.compile("(?i)([^\\n]{1,200})\\n(?:[\\s_-]{1,200}\\n)?\\s*" + label);
    }

    private Map<String, Element> cover() {
        Map<String, Element> cover = new HashMap<>();
        String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
        COVER.forEach(
                (field, pattern) -> {
                    Matcher value = pattern.matcher(head);
                    if (value.find()) {
                        cover.put(field, group(field, value, 1));
                    }
                });
        return cover;
    }

    private List<Person> persons() {
        List<Integer> starts = new ArrayList<>();
        List<Person> persons = new ArrayList<>();
        Matcher name = PERSON.matcher(text);
        while (name.find()) {
            starts.add(name.end());
            Person person = new Person();
            person.put("holder", group("holder", name, 1));
            persons.add(person);
        }
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            rows(from, Math.min(next, from + LONGEST_PAGE), persons.get(i));
        }
        return persons.stream().filter(Person::holds).toList();
    }

    private void rows(int from, int to, Person person) {
        ROWS.forEach((field, pattern) -> number(field, pattern.matcher(text), from, to, person));
        Matcher type = TYPE.matcher(text).region(from, to);
        if (type.find()) {
            person.put("holderType", group("holderType", type, 1));
        }
        Matcher box = GROUP.matcher(text).region(from, to);
        if (box.find()) {
            boolean claimed = box.group(1) != null || box.group(3) != null;
            person.put("group", new Element("group", claimed ? "a" : "b", box.start(), box.end()));
        }
    }

    private static void number(String field, Matcher row, int from, int to, Person person) {
        row.region(from, to);
        if (!row.find()) {
            return;
        }
        if (row.group(1) != null) {
            person.put(field, new Element(field, "0", row.start(1), row.end(1)));
        } else {
            person.put(field, group(field, row, 2));
        }
    }

    private static Element group(String field, Matcher found, int group) {
        String value = found.group(group);
        int blank = value.length() - value.stripLeading().length();
        int start = found.start(group) + blank;
        return new Element(field, value.strip(), start, start + value.strip().length());
    }
}
