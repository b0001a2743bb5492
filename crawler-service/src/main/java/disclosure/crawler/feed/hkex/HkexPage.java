package disclosure.crawler.feed.hkex;

import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.Markup;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that lies at the place of a document: the document itself, the index of a notice of
 * several files, or a hint that the paper is to be found in the other language's section.
 */
sealed interface HkexPage {

    /** Text of its own that an index or a hint may have; documents have much more. */
    int LITTLE = 2_000;

    /** Of the two languages a hint names the one it does not stand in. */
    Pattern OTHER_LANGUAGE = Pattern.compile("(?i)chinese|english|中文|英文");

    Pattern FILE = Pattern.compile("(?i).*\\.(?:pdf|docx?|xlsx?)");

    /** What the exchange keeps for its issuers lies here. */
    String PAPERS = "/listedco/";

    /** It is the document. */
    record Paper() implements HkexPage {}

    /** It leads to files, in its order. */
    record Index(List<Link> files) implements HkexPage {}

    /** The paper is in the other section. */
    record Hint() implements HkexPage {}

    /**
     * Tells what a page is.
     *
     * @param uri where it lies; links are relative to it
     */
    static HkexPage of(byte[] page, URI uri) {
        Document html = Jsoup.parse(Markup.text(page), uri.toString());
        String words = html.body().text();
        if (words.length() > LITTLE + 200 * html.select("a[href]").size()) {
            return new Paper();
        }
        List<Link> files = files(html, uri);
        if (!files.isEmpty()) {
            return new Index(files);
        }
        return words.length() <= LITTLE && OTHER_LANGUAGE.matcher(words).find()
                ? new Hint()
                : new Paper();
    }

    private static List<Link> files(Document html, URI uri) {
        Map<String, Link> files = new LinkedHashMap<>();
        for (Element anchor : html.select("a[href]")) {
            Link link = Link.on(uri, anchor.attr("href").strip());
            if (link != null && isFile(link, uri)) {
                String name = anchor.text().isBlank() ? link.name() : anchor.text();
                files.putIfAbsent(link.url(), new Link(link.url(), name));
            }
        }
        return List.copyOf(files.values());
    }

    private static boolean isFile(Link link, URI uri) {
        URI file = URI.create(link.url());
        String path = file.getPath() == null ? "" : file.getPath();
        return String.valueOf(file.getHost()).equals(uri.getHost())
                && path.toLowerCase(Locale.ROOT).startsWith(PAPERS)
                && FILE.matcher(path).matches();
    }
}
