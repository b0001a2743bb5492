package disclosure.parser.extract.currentreport;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is appointed to which office, and who leaves it. */
final class OfficerChanges {

    private static final String WORD = "[A-Z][A-Za-z’'-]+";

    /** Words with a capital that begin no name. */
    private static final String NO_NAME =
            "(?:The|On|In|As|At|Board|Company|Committee|Directors?|Effective|Chief|Item|ITEM|Current|Report|Form"
                    + "|Departure|Election|Appointment|Certain|Principal|Compensatory|Arrangements|Also|Each|Following|Upon"
                    + "|Inc|Corporation|Bank|Agreement|Vice|Treasurer|Secretary|General|Counsel|Controller|Senior|Interim"
                    + "|President|Executive|Officers?|Chairman|January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)\\b";

    private static final String NAME =
            "(?<![A-Za-z’'.-])((?:(?:Mr|Ms|Mrs|Dr)\\.\\s+)?(?!"
                    + NO_NAME
                    + ")"
                    + WORD
                    + "(?:\\s+(?:[A-Z]\\.(?:\\s?[A-Z]\\.)?|[“\"(]"
                    + WORD
                    + "[”\")]))?(?:\\s+(?:(?:de|van|von|la)\\s+)?"
                    + WORD
                    + "){0,2}(?:,?\\s+(?:Jr\\.?|Sr\\.?|III?|IV))?)";

    private static final String OFFICE =
            "(?:Officer|President|Chairman|Chairwoman|Chairperson|Chair|Director|director|Treasurer|Secretary"
                    + "|Counsel|Controller)";
    private static final String ROLE =
            "(?:(?:the|a|an|its|our|new)\\s+|(?:the\\s+)?(?:Company|Bank|Corporation|Registrant)[’']s\\s+){0,2}"
                    + "((?:(?:interim|acting|independent|non-employee|Interim|Acting|of|and|the|&|"
                    + WORD
                    + ",?)\\s+){0,7}?"
                    + OFFICE
                    + "(?:(?:,|,?\\s+and|\\s+&)\\s+(?:"
                    + WORD
                    + "\\s+){0,4}"
                    + OFFICE
                    + ")*)(?![A-Za-z])";

    /** Between commas or brackets; possessive, so that no sentence is read again and again. */
    private static final String ASIDE =
            "(?:,\\s+(?:age\\s+)?\\d{2}(?=,)|,\\s+[^,.;]{2,80}+(?=,)|\\s+\\([^)]{2,60}+\\))?+,?";

    private static final String TO =
            "\\s+(?:to\\s+serve\\s+)?(?:as|to\\s+be|to\\s+the\\s+(?:position|office|role)s?\\s+of)\\s+";

    private static final Pattern APPOINTED =
            Pattern.compile(
                    "(?:appointed|elected|named|promoted|hired|the\\s+(?:appointment|election|promotion)\\s+of)\\s+"
                            + NAME
                            + ASIDE
                            + TO
                            + ROLE);
    private static final Pattern WAS_APPOINTED =
            Pattern.compile(
                    NAME
                            + ASIDE
                            + "\\s+(?:was|has\\s+been|had\\s+been|will\\s+be)\\s+(?:appointed|elected|named"
                            + "|promoted)(?:\\s+by\\s+[^,.;]{2,50}?)?(?:"
                            + TO
                            + "|\\s+to\\s+|\\s+)"
                            + ROLE);
    private static final Pattern BECAME =
            Pattern.compile(NAME + ASIDE + "\\s+(?:became|will\\s+become)\\s+" + ROLE);
    private static final Pattern LEFT =
            Pattern.compile(
                    NAME
                            + ASIDE
                            + "[^;]{0,140}?\\s+(?:resigned|retired|will\\s+retire|will\\s+resign"
                            + "|(?:his|her)\\s+(?:resignation|retirement)|to\\s+(?:resign|retire)|stepped\\s+down"
                            + "|will\\s+step\\s+down|departed|ceased\\s+to\\s+(?:serve|be))"
                            + "[^;]{0,80}?\\s(?:as|positions?\\s+(?:of|as)|roles?\\s+(?:of|as))\\s+"
                            + ROLE);
    private static final Pattern RESIGNATION =
            Pattern.compile(
                    "(?:[Rr]esignation|[Rr]etirement|[Dd]eparture)\\s+of\\s+"
                            + NAME
                            + ASIDE
                            + "\\s+as\\s+"
                            + ROLE);
    private static final Pattern ENDED =
            Pattern.compile(
                    NAME
                            + "[’']s?\\s+employment\\s+as\\s+"
                            + ROLE
                            + "[^;]{0,120}?\\s+(?:will\\s+terminate|terminated|will\\s+end|ended)");

    /** Without one of these words nothing is read of a sentence. */
    private static final Pattern COMES =
            Pattern.compile("appoint|elect|named|promot|hired|bec[ao]me");

    private static final Pattern GOES =
            Pattern.compile("[Rr]esign|[Rr]etire|step|[Dd]epart|ceased|employment");

    private static final Pattern EFFECTIVE =
            Pattern.compile(
                    "effective\\s+(?:immediately\\s+)?(?:as\\s+of\\s+|on\\s+|at\\s+[^,.;]{2,40}?\\s+on\\s+"
                            + "|upon\\s+[^,.;]{2,40}?\\s+on\\s+)?"
                            + Item.DATE);
    private static final Pattern TITLE = Pattern.compile("^(?:Mr|Ms|Mrs|Dr)\\.\\s+");

    private final Item item;
    private final Map<String, Fact> found = new LinkedHashMap<>();
    private final Map<String, String> fullNames = new LinkedHashMap<>();

    private OfficerChanges(Item item) {
        this.item = item;
    }

    static List<Fact> in(Item item) {
        OfficerChanges changes = new OfficerChanges(item);
        for (Item.Sentence sentence : item.sentences()) {
            if (item.matcher(COMES, sentence).find()) {
                changes.read(sentence, APPOINTED, "appointed");
                changes.read(sentence, WAS_APPOINTED, "appointed");
                changes.read(sentence, BECAME, "appointed");
            }
            if (item.matcher(GOES, sentence).find()) {
                changes.read(sentence, LEFT, "departed");
                changes.read(sentence, RESIGNATION, "departed");
                changes.read(sentence, ENDED, "departed");
            }
        }
        return List.copyOf(changes.found.values());
    }

    private void read(Item.Sentence sentence, Pattern pattern, String event) {
        Matcher change = item.matcher(pattern, sentence);
        while (change.find()) {
            String person = person(Item.plain(change.group(1)));
            if (person == null) {
                continue;
            }
            FactBuilder fact = item.fact("officer-change");
            item.put(fact, "person", person, change.start(1), change.end(1));
            item.put(fact, "role", change, 2);
            item.put(fact, "event", event, change.start(), change.end());
            effective(fact, sentence);
            String key = person + event + change.group(2);
            Item.of(fact, "person", "role").forEach(each -> found.putIfAbsent(key, each));
        }
    }

    /** Of several days in a sentence none is taken for this change's. */
    private void effective(FactBuilder fact, Item.Sentence sentence) {
        Matcher effective = item.matcher(EFFECTIVE, sentence);
        if (effective.results().count() == 1
                && effective.reset().region(sentence.start(), sentence.end()).find()) {
            item.day(fact, "date", effective, 1);
        }
    }

    /** The full name; null where only a family name is told that no full name came before. */
    private @Nullable String person(String said) {
        String name = TITLE.matcher(said).replaceFirst("");
        int last = name.lastIndexOf(' ');
        if (last < 0) {
            return fullNames.get(name);
        }
        fullNames.put(name.substring(last + 1), name);
        return name;
    }
}
