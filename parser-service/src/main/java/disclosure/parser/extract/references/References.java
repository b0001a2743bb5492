package disclosure.parser.extract.references;

import disclosure.events.Reference;
import disclosure.parser.document.Compact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Announcements named as 《title》（公告编号：2024-051）, in either kind of brackets. */
public final class References {

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:《([^《》]{2,120}(?:《[^《》]{1,100}》[^《》]{0,60})?)》)?"
                            + "[（(](?:以下简称[^（()）]{1,40}[，,；;])?(?:公告)?(?:编号|临)[:：]?"
                            + "((?:临)?[A-Z]{0,4}[〔【\\[]?\\d{4}[〕】\\]]?[-－—–‐]?\\d{1,4}(?:号)?)[)）]");

    private References() {}

    /**
     * The references in order of their first mention.
     *
     * @param from offset behind the head block, whose number is the document's own
     */
    public static List<Reference> in(String text, int from) {
        Matcher matcher = NAMED.matcher(Compact.of(text, from, text.length()));
        Map<String, Reference> found = new LinkedHashMap<>();
        while (matcher.find()) {
            String number = matcher.group(2);
            String title = matcher.group(1);
            Reference known = found.get(number);
            if (known == null || known.title() == null) {
                found.put(number, new Reference(number, title, null));
            }
        }
        return List.copyOf(found.values());
    }
}
