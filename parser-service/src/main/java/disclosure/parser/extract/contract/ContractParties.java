package disclosure.parser.extract.contract;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the work and who does it: by the labels of the contract, by the letter that tells of
 * the bid, or by who signs with whom. Of two names in a row the last before the verb is meant.
 */
final class ContractParties {

    private static final Pattern GIVES =
            Pattern.compile(
                    "(?:甲方|发包人|发包方|发包单位|招标人|招标单位|招标方|买方|业主方?|业主单位|采购人|采购单位|采购方|需方|建设单位|委托方|合同对方|交易对方)"
                            + "(?:名称)?(?:\\([^)]{1,10}\\))?(?:为|是|:)+");
    private static final Pattern DOES =
            Pattern.compile(
                    "(?:乙方|承包人|承包方|承包单位|中标人|中标单位|中标方|卖方|供方|供应商|受托方|承建方|承建单位)"
                            + "(?:名称)?(?:\\([^)]{1,10}\\))?(?:为|是|:)+");
    private static final Pattern LETTER = Pattern.compile("收到了?(?:由|来自)?");
    private static final Pattern WITH = Pattern.compile("(?<!参)与(?!会)");
    private static final Pattern SIGNS = Pattern.compile("签(?:订|署|约)");

    /** Offices, hospitals and foreign firms that no longer name in the text has told of. */
    private static final Pattern BY_FORM =
            Pattern.compile(
                    "[^，。;；:、()《》\"]{2,28}?(?:公司|局|中心|医院|委员会|政府|学院|大学|集团)(?=[(，。;；、《]|签|$)");

    private static final int ADJOINS = 2;
    private static final int CLAUSE = 160;

    private final Findings found;

    ContractParties(Findings found) {
        this.found = found;
    }

    void into(FactBuilder fact) {
        fact.name("partyA", labelled(GIVES), found.text());
        fact.name("partyB", labelled(DOES), found.text());
        Matcher letter = LETTER.matcher(found.text().words());
        while (letter.find()) {
            told(fact, letter.start(), letter.end(), "通知书");
        }
        Matcher with = WITH.matcher(found.text().words());
        while (with.find()) {
            if (SIGNS.matcher(found.text().words(with.end(), with.end() + CLAUSE)).find()) {
                told(fact, with.start(), with.end(), "签");
            }
        }
    }

    private void told(FactBuilder fact, int before, int behind, String word) {
        Stated<String> other = at(behind);
        if (other != null && found.text().words(other.end(), other.end() + CLAUSE).contains(word)) {
            fact.name("partyA", other, found.text());
            fact.name(
                    "partyB",
                    found.lastNamed(Math.max(0, before - CLAUSE), before, name -> true),
                    found.text());
        }
    }

    private @Nullable Stated<String> labelled(Pattern label) {
        Matcher matcher = label.matcher(found.text().words());
        while (matcher.find()) {
            Stated<String> name = at(matcher.end());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The name that begins at a place. */
    private @Nullable Stated<String> at(int index) {
        for (Stated<String> place : found.parties().places()) {
            if (place.start() >= index && place.start() - index <= ADJOINS) {
                return place;
            }
        }
        Matcher form = BY_FORM.matcher(found.text().words());
        return form.region(index, found.text().words().length()).lookingAt()
                ? Captured.words(found.text(), form, 0)
                : null;
    }
}
