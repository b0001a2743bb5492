package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.fetch.Challenge;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Answers that are pages, wanted or not. */
public final class Markup {

    private static final Pattern LOGIN =
            Pattern.compile(
                    "登录|请先登陆|log ?in|sign ?in|type=[\"']password", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** The body as UTF-8, without byte order mark. */
    public static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    /** A firewall's page. */
    public static Fault challenge() {
        return new Fault(Kind.CHALLENGE, "a firewall's challenge page instead of the list");
    }

    /**
     * What a page is that came instead of a list.
     *
     * @return null when it is not a page at all
     */
    public static @Nullable Fault unwanted(String text) {
        if (Challenge.isIn(text)) {
            return challenge();
        }
        if (!Challenge.looksLikeHtml(text)) {
            return null;
        }
        Document page = Jsoup.parse(text);
        String words = page.title().isBlank() ? page.text() : page.title();
        String shown = words.length() <= 120 ? words : words.substring(0, 120) + "…";
        if (wantsLogin(page)) {
            return new Fault(Kind.LOGIN, "a page that wants a login: " + shown);
        }
        boolean refused =
                words.toLowerCase(Locale.ROOT).matches(".*\\b(403|forbidden|access denied)\\b.*");
        return refused
                ? new Fault(Kind.REFUSED, "a page that refuses access: " + shown)
                : new Fault(Kind.CHANGED_SCHEMA, "a page instead of the list: " + shown);
    }

    /** Whether a page asks its reader to log in. */
    public static boolean wantsLogin(Document page) {
        return LOGIN.matcher(page.title() + " " + page.select("form, .login-form").html()).find();
    }
}
