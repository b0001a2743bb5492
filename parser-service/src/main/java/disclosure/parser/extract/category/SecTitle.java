package disclosure.parser.extract.category;

import disclosure.events.CategoryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of filings with the SEC begin with the form, and may name the items of an 8-K. */
final class SecTitle {

    private static final Pattern ITEM = Pattern.compile("(?<![\\d.])[1-9]\\.\\d\\d(?![\\d.])");
    private static final Pattern OLD_ITEM =
            Pattern.compile("(?i)\\bitems?\\s+(\\d{1,2})(?!\\.?\\d)");
    private static final Pattern REPORT =
            Pattern.compile("(?i)^(form\\s+)?(8-K(12B|12G3|15D5)?|6-K)(/A)?(?![\\w-]).*");

    /** A bare number is a form only where something says so. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)^(form\\s+\\d{1,3}(/A)?(?![\\d-]).*|\\d{1,3}(/A)?\\s*($|[-–—:|]\\s*\\D.*))");

    /** Any form and a company; the words behind it are a name, not a subject. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "^([A-Z]{0,6}[- ]?\\d[A-Z\\d]*(-[A-Z\\d]+)*|FWP|N-[A-Z\\d-]+|DRS|EFFECT|X-17A-5)(/A)? - .*");

    private SecTitle() {}

    /** The title of some filing with the SEC, whether or not its form tells a category. */
    static boolean isOne(String title) {
        return isReport(title) || NAMED.matcher(title.strip()).matches();
    }

    private static boolean isReport(String title) {
        return REPORT.matcher(title.strip()).matches();
    }

    /** Empty where the title names no form, and where the form or its items tell nothing. */
    static Optional<CategoryCode> of(String raw) {
        String title = raw.strip();
        if (isReport(title)) {
            return SecCategories.ofItems(items(title));
        }
        String bare = title.replaceFirst("(?i)^form\\s+", "");
        String[] words = bare.split("\\s+", 5);
        for (int count = Math.min(4, words.length); count > 0; count--) {
            String form =
                    String.join(" ", List.of(words).subList(0, count))
                            .replaceFirst("[:,–—|-]+$", "");
            boolean number = form.replaceFirst("/A$", "").matches("\\d{1,3}");
            if (number && !NUMBERED.matcher(title).matches()) {
                return Optional.empty();
            }
            Optional<CategoryCode> category = SecCategories.ofForm(form);
            if (category.isPresent() && !form.equalsIgnoreCase("d") && !form.isEmpty()) {
                return category;
            }
        }
        return Optional.empty();
    }

    private static List<String> items(String title) {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(title);
        while (item.find()) {
            items.add(item.group());
        }
        Matcher old = OLD_ITEM.matcher(title);
        while (old.find()) {
            items.add(old.group(1));
        }
        return items;
    }
}
