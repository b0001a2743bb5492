package disclosure.parser.extract.litigation;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Named;
import disclosure.parser.extract.fact.Oath;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.Subsidiaries;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who sues whom by a sentence: {@code 甲有限公司(以下简称"甲")因买卖合同纠纷，向某法院起诉乙有限公司}.
 *
 * @param plaintiff named right before the reason
 * @param defendant named right behind the verb
 */
record Sued(Stated<String> plaintiff, Stated<String> defendant) {

    private static final Pattern SUES =
            Pattern.compile(
                    Subsidiaries.BRIEF
                            + "(?:因|就"
                            + "|以)[^，。;；]{2,30}?纠纷，?(?:为由，?)?(?:向[^，。;；]{4,30}?(?:法院|仲裁委员会"
                            + "|仲裁院))?(?:提起诉讼，)?(?:起诉了?|对)");

    private static final Pattern US = Pattern.compile("(?:本)?公司(?=提起|提出|的?诉讼|，|。)");

    /** The first such sentence; null where there is none. */
    static @Nullable Sued in(Findings found) {
        Named named = new Named(found);
        Matcher sues = SUES.matcher(found.text().words());
        for (int from = Oath.end(found.text()); sues.find(from); from = sues.start() + 1) {
            Stated<String> plaintiff = Stated.endingAt(found.parties().places(), sues.start());
            Stated<String> known = named.knownAt(sues.end());
            boolean us = found.before(US, sues.end(), sues.end() + 8);
            Stated<String> defendant = us ? named.issuer() : known;
            if (plaintiff != null
                    && defendant != null
                    && !plaintiff.value().equals(defendant.value())) {
                return new Sued(plaintiff, defendant);
            }
        }
        return null;
    }
}
