package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entities that a document declares. No reader of ours expands or fetches one, so such a document
 * does no harm; but no exchange writes it, and an operator should know who answers in its place.
 * Plain abbreviations of a few words or one character, and the public sets of old feeds, are let
 * pass.
 */
public final class Entities {

    /** A document type stands at the beginning. */
    private static final int BEGINNING = 1_024;

    private static final int DECLARATIONS = 65_536;

    /** A longer one, repeated often enough, is a bomb by itself. */
    private static final int LONGEST = 1_000;

    private static final Pattern DECLARED =
            Pattern.compile(
                    "<!ENTITY\\s+(%\\s+)?([^\\s\"'>]+)\\s+(SYSTEM|PUBLIC)?\\s*(\"[^\"]*\"?|'[^']*'?)");

    private static final Pattern REFERENCE = Pattern.compile("[&%][A-Za-z_][^;\\s]*;");

    private Entities() {}

    /** What makes an attack of a document, in words; null when nothing does. */
    public static @Nullable Fault hostile(byte[] body) {
        if (!mayDeclare(body)) {
            return null;
        }
        int length = Math.min(body.length, DECLARATIONS);
        String text = new String(body, 0, length, StandardCharsets.ISO_8859_1);
        for (Matcher entity = DECLARED.matcher(text); entity.find(); ) {
            String words = attack(entity);
            if (words != null) {
                return new Fault(Kind.CHANGED_SCHEMA, words);
            }
        }
        return null;
    }

    private static @Nullable String attack(Matcher entity) {
        String name = entity.group(2);
        String value = entity.group(4).replaceAll("^.|[\"']$", "");
        boolean parameter = entity.group(1) != null;
        if ("SYSTEM".equals(entity.group(3)) || ("PUBLIC".equals(entity.group(3)) && !parameter)) {
            return "an XML document that would have its reader fetch %s (external entity %s)"
                    .formatted(shortened(value), name);
        }
        boolean unfolds = entity.group(3) == null && REFERENCE.matcher(value).find();
        return unfolds || value.length() > LONGEST
                ? "an XML document whose entity %s unfolds into ever more text (XML bomb)"
                        .formatted(name)
                : null;
    }

    private static boolean mayDeclare(byte[] body) {
        int length = Math.min(body.length, BEGINNING);
        return new String(body, 0, length, StandardCharsets.ISO_8859_1)
                .toUpperCase(Locale.ROOT)
                .contains("<!DOCTYPE");
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
