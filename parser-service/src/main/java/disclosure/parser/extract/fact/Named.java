package disclosure.parser.extract.fact;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names by where they stand: behind a label, at a place, at the head of the filing. */
public final class Named {

    /** Offices, hospitals and foreign firms that no longer name in the text has told of. */
    private static final Pattern BY_FORM =
            Pattern.compile(
                    "[^，。;；:、()《》\"]{2,28}?(?:公司|局|中心|医院|委员会|管委会|协会|指挥部|政府|学院|大学"
                            + "|集团)(?=[(，。;；、《]|签|发[来出]|下发|送达|关于|委托|[\\u4e00-\\u9fa5]{2,10}:|$)");

    private static final int ADJOINS = 2;

    private final Findings found;

    public Named(Findings found) {
        this.found = found;
    }

    /** The name behind the first place of a label that a name follows; null where none is. */
    public @Nullable Stated<String> behind(Pattern label) {
        Matcher matcher = label.matcher(found.text().words());
        while (matcher.find()) {
            Stated<String> name = at(matcher.end());
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The organisation or person that begins at a place; null where none does. */
    public @Nullable Stated<String> at(int index) {
        Stated<String> known = knownAt(index);
        if (known != null) {
            return known;
        }
        Matcher form = BY_FORM.matcher(found.text().words());
        return form.region(index, found.text().words().length()).lookingAt()
                ? Captured.words(found.text(), form, 0)
                : null;
    }

    /** The same, but only what the text names in full or has given a short form. */
    public @Nullable Stated<String> knownBehind(Pattern label) {
        return knownBehind(label, place -> true);
    }

    /** The same, of the places that count. */
    public @Nullable Stated<String> knownBehind(Pattern label, IntPredicate counts) {
        Matcher matcher = label.matcher(found.text().words());
        while (matcher.find()) {
            Stated<String> name = counts.test(matcher.start()) ? knownAt(matcher.end()) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The same, but only what the text names in full or has given a short form. */
    public @Nullable Stated<String> knownAt(int index) {
        for (Stated<String> place : found.parties().places()) {
            if (place.start() >= index && place.start() - index <= ADJOINS) {
                return place;
            }
        }
        return null;
    }

    /** Whose filing it is, where its full name first stands; null where the text does not say. */
    public @Nullable Stated<String> issuer() {
        String issuer = found.parties().issuer();
        for (Stated<String> place : found.parties().places()) {
            if (place.value().equals(issuer)) {
                return place;
            }
        }
        return null;
    }
}
