package disclosure.crawler.document;

import disclosure.crawler.feed.Markup;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import disclosure.events.Parse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What to do with what a server gave for a document. */
sealed interface Verdict {

    /** Keep it. */
    record Keep(MediaType type) implements Verdict {}

    /** It will never do. */
    record Refuse(Parse.Status status, String reason) implements Verdict {}

    /** Not now. */
    record TryLater(String words) implements Verdict {}

    /**
     * Not now, and nothing else from this host either.
     *
     * @param pause as long as the server asks for; null when it does not say
     */
    record Rest(String words, @Nullable Duration pause) implements Verdict {}

    /**
     * Judges a reply.
     *
     * @param head beginning of what was received
     */
    static Verdict on(Reply<Path> reply, byte[] head, URI uri) {
        return switch (reply) {
            case Reply.NotReceived<Path>(String words) -> new TryLater(words);
            case Reply.NotModified<Path> same -> new TryLater("HTTP 304, which nobody asked for");
            case Reply.TooLarge<Path>(long limit) ->
                    new Refuse(
                            Parse.Status.TOO_LARGE,
                            "larger than %d MiB".formatted(limit / (1024 * 1024)));
            case Reply.Received<Path> received -> onReceived(received, head, uri);
        };
    }

    /** What the server said about the document's age. */
    static Freshness freshness(Reply<Path> reply) {
        return reply instanceof Reply.Received<Path> received
                ? received.freshness()
                : Freshness.UNKNOWN;
    }

    private static Verdict onReceived(Reply.Received<Path> received, byte[] head, URI uri) {
        int status = received.status();
        if (status == 429 || status == 503) {
            return new Rest("HTTP " + status, received.retryAfter());
        }
        Sniffed sniffed = Sniffed.of(head);
        if (sniffed instanceof Sniffed.ChallengePage) {
            return new Rest("a firewall's challenge page instead of the document", null);
        }
        if (status != 200) {
            return new TryLater("HTTP " + status);
        }
        return switch (sniffed) {
            case Sniffed.ChallengePage page -> new Rest("a firewall's challenge page", null);
            case Sniffed.Empty empty -> new TryLater("an empty file");
            case Sniffed.Foreign(String name) ->
                    new Refuse(Parse.Status.UNSUPPORTED, "the document is " + name);
            case Sniffed.Unknown(String beginning) ->
                    new Refuse(
                            Parse.Status.BROKEN,
                            "the file is of no known format; it begins with bytes " + beginning);
            case Sniffed.Known(MediaType type) -> onKnown(type, head, uri);
        };
    }

    /**
     * A page where something else was promised, or one about nothing, is a server's way to say no.
     */
    private static Verdict onKnown(MediaType type, byte[] head, URI uri) {
        String ending = ending(uri);
        if (type == MediaType.OLD_WORD && (ending.equals("xls") || ending.equals("ppt"))) {
            return new Refuse(Parse.Status.UNSUPPORTED, "the document is an old Office file");
        }
        MediaType promised = promised(ending);
        if (promised != null && promised != type && !isWord(type)) {
            return new TryLater("a " + type.mediaTypeName() + " page instead of the document");
        }
        String text = new String(head, StandardCharsets.UTF_8);
        return switch (type) {
            case PDF, WORD, OLD_WORD -> new Keep(type);
            case TEXT -> text.isBlank() ? new TryLater("nothing but blanks") : new Keep(type);
            case XML ->
                    text.contains("<!ENTITY")
                            ? new TryLater("XML that declares entities, as no filing does")
                            : new Keep(type);
            case HTML ->
                    Markup.wantsLogin(Jsoup.parse(text))
                            ? new TryLater("a page that wants a login instead of the document")
                            : new Keep(type);
        };
    }

    /** No server says no with a Word file: whatever was promised, it is the document. */
    private static boolean isWord(MediaType type) {
        return type == MediaType.WORD || type == MediaType.OLD_WORD;
    }

    /** What the ending of a file's name says it is; null where a page would be in its place. */
    private static @Nullable MediaType promised(String ending) {
        return switch (ending) {
            case "pdf", "doc", "docx" -> MediaType.PDF;
            case "txt" -> MediaType.TEXT;
            default -> null;
        };
    }

    private static String ending(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath().toLowerCase(Locale.ROOT);
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
