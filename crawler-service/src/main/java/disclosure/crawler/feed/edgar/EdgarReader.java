package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Rows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Atom feeds of EDGAR: the latest filings of the whole market ({@code getcurrent}), which
 * hold one entry per filer and filing, and those of one company ({@code getcompany}). The encoding
 * is the one the document declares, ISO-8859-1.
 */
public final class EdgarReader implements AnswerReader {

    private final int pageSize;

    public EdgarReader() {
        this(Integer.MAX_VALUE);
    }

    private EdgarReader(int pageSize) {
        this.pageSize = pageSize;
    }

    /**
     * Says of a page of so many entries that more follow, be it further ones of its last filing.
     */
    static EdgarReader ofPages(int size) {
        return new EdgarReader(size);
    }

    @Override
    public String source() {
        return "edgar";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        Fault refused = EdgarPages.refusal(body);
        if (refused != null) {
            return refused;
        }
        Document document = parse(body);
        Element feed = document.selectFirst("feed");
        if (feed == null) {
            Element old = document.selectFirst("companyFilings, companyfilings");
            return old == null
                    ? EdgarPages.notAFeed(body)
                    : EdgarOldXml.page(old, EdgarPages.isWhole(body, "</companyfilings>"), at);
        }
        return EdgarPages.isWhole(body, "</feed>")
                ? page(feed, at, pageSize)
                : new Fault(Kind.TRUNCATED, "the feed breaks off after " + body.length + " bytes");
    }

    @Override
    public Fault refusal(int status, byte[] body) {
        return EdgarPages.refusal(status, body);
    }

    private static Document parse(byte[] body) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(body), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }

    /** Entries of one filing are mostly, but not always, neighbours. */
    private static FeedAnswer page(Element feed, @Nullable Instant at, int fullPage) {
        Element company = feed.selectFirst("> company-info");
        Map<String, EdgarFiling> filings = new LinkedHashMap<>();
        Rows rows = new Rows();
        List<Element> entries = feed.select("> entry");
        for (Element entry : entries) {
            String accession = EdgarFiling.accession(entry);
            if (accession == null) {
                rows.add(null, () -> entry.outerHtml().replaceAll("\\s+", " "));
            } else {
                filings.computeIfAbsent(accession, EdgarFiling::new).add(entry, company);
            }
        }
        filings.values()
                .forEach(filing -> rows.add(filing.announcement(), filing::accessionNumber));
        return rows.page(facts(feed, company != null, entries.size() >= fullPage), at);
    }

    /** Only the feed of a company links to its next page. */
    private static PageFacts facts(Element feed, boolean ofCompany, boolean full) {
        boolean empty = feed.selectFirst("> entry") == null;
        boolean next = full || feed.selectFirst("> link[rel=next]") != null;
        Boolean last = empty ? Boolean.TRUE : (ofCompany || next) ? Boolean.valueOf(!next) : null;
        return new PageFacts(null, null, null, last);
    }
}
