package disclosure.parser.extract.currentreport;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.FactBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Agreements that a company says it has entered into: the first between whom it is, or with whom.
 */
final class SignedAgreements {

    private static final String PAPER =
            "((?:(?:[A-Za-z][A-Za-z0-9&’'-]*|No\\.)\\s+){0,12}?(?:[Aa]greement|Amendment|Lease|[Cc]ontract"
                    + "|Indenture|Note|Supplement|Commitment))";
    private static final String ORGANISATION =
            "((?:[A-Z0-9][A-Za-z0-9&.’'-]*,?\\s+|(?:of|and|the|&)\\s+){0,8}?[A-Z0-9]?[A-Za-z0-9&.’'-]*(?:Inc\\."
                    + "|Corp\\.|Corporation|Company|LLC|L\\.L\\.C\\.|Ltd\\.?|Limited|L\\.P\\.|LP|N\\.A\\."
                    + "|National\\s+Association|plc|PLC|GmbH|AG|S\\.A\\.))(?![A-Za-z])";
    private static final String ASIDE =
            "(?:\\s*,?\\s*\\([^)]{2,120}\\)"
                    + "|,?\\s+an?\\s+[^,.;]{2,80}(?:company|corporation|partnership|association),?)*,?";

    private static final Pattern ENTERED =
            Pattern.compile(
                    "entered\\s+into\\s+(?:an?\\s+|the\\s+|that\\s+certain\\s+)?"
                            + PAPER
                            + "(?![A-Za-z])");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?:by\\s+and\\s+)?(?:between|among)\\s+(?:the\\s+Company,?|"
                            + ORGANISATION
                            + ")"
                            + ASIDE
                            + "\\s+(?:and\\s+)?(?:each\\s+of\\s+)?"
                            + ORGANISATION);
    private static final Pattern WITH = Pattern.compile("\\s+with\\s+" + ORGANISATION);

    private SignedAgreements() {}

    static List<Fact> in(Item item) {
        List<Fact> facts = new ArrayList<>();
        Set<String> papers = new HashSet<>();
        for (Item.Sentence sentence : item.sentences()) {
            Matcher entered = item.matcher(ENTERED, sentence);
            if (entered.find() && papers.add(Item.plain(entered.group(1)))) {
                facts.addAll(fact(item, sentence, entered));
            }
        }
        return facts;
    }

    private static List<Fact> fact(Item item, Item.Sentence sentence, Matcher entered) {
        FactBuilder fact = item.fact("major-contract");
        item.put(fact, "event", "signed", entered.start(), entered.end());
        Item.Sentence rest = new Item.Sentence(entered.end(1), sentence.end());
        Matcher between = item.matcher(BETWEEN, rest);
        if (between.find()) {
            item.put(fact, "partyA", between, 1);
            item.put(fact, "partyB", between, 2);
        } else {
            Matcher with = item.matcher(WITH, rest);
            if (with.find()) {
                item.put(fact, "partyB", with, 1);
            }
        }
        item.put(fact, "project", entered, 1);
        return Item.of(fact, "partyB", "project");
    }
}
