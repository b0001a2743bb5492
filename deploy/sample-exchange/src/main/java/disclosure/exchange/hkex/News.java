package disclosure.exchange.hkex;

import disclosure.exchange.market.Filing;
import disclosure.exchange.market.ForeignKind;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import disclosure.exchange.pdf.ChinesePdf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Filings as the site shows them, in English and in Chinese. */
final class News {

    private static final long FIRST = 11_000_000;
    private static final long SINCE = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS_PER_ID = 4;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Map<String, String> TIERS =
            Map.of(
                    "10000", "Announcements and Notices",
                    "20000", "Circulars",
                    "50000", "Next Day Disclosure Returns",
                    "19750", "Inside Information",
                    "13300", "Final Results",
                    "13500", "Profit Warning");

    private final Numbers ids = new Numbers();

    /** A document. */
    record Body(String type, Filing.Content content) {}

    /** A stock that a row concerns. */
    private record Stock(String code, String name) {}

    /** A row of the files of latest releases. */
    Map<String, Object> row(Shown shown, boolean english) {
        Filing filing = shown.filing();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("newsId", id(filing));
        row.put("title", escaped(title(filing, english)));
        row.put("lTxt", tiers(filing));
        row.put("sTxt", tiers(filing));
        row.put("ext", extension(filing, english));
        row.put("size", size(filing));
        row.put("webPath", path(filing, english));
        row.put("market", "SEHK");
        row.put("multi", several(filing) ? 1 : 0);
        row.put(
                "stock",
                stocks(filing.issuer()).stream()
                        .map(stock -> Map.of("sc", stock.code(), "sn", stock.name()))
                        .toList());
        row.put("relTime", time(shown));
        row.put("t1Code", filing.kind().type());
        row.put("t2Code", filing.kind().subtype().isEmpty() ? "NaN" : filing.kind().subtype());
        row.put("dod", "N");
        row.put("dodPath", "NaN");
        return row;
    }

    /** A row of the title search. */
    Map<String, Object> found(Shown shown, boolean english) {
        Filing filing = shown.filing();
        List<Stock> stocks = stocks(filing.issuer());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("NEWS_ID", Long.toString(id(filing)));
        row.put("TITLE", escaped(title(filing, english)));
        row.put("LONG_TEXT", tiers(filing));
        row.put("SHORT_TEXT", tiers(filing));
        row.put(
                "STOCK_CODE",
                stocks.stream().map(Stock::code).collect(Collectors.joining("<br/>")));
        row.put(
                "STOCK_NAME",
                stocks.stream().map(Stock::name).collect(Collectors.joining("<br/>")));
        row.put("DATE_TIME", time(shown));
        row.put("FILE_TYPE", extension(filing, english).toUpperCase(Locale.ROOT));
        row.put("FILE_INFO", size(filing));
        row.put("FILE_LINK", path(filing, english));
        return row;
    }

    static String title(Filing filing, boolean english) {
        if (!english) {
            return ForeignKind.chineseTitle(filing) + filing.mark();
        }
        String mark =
                filing.mark().isEmpty() ? "" : filing.withdrawn() ? " (WITHDRAWN)" : " (REVISED)";
        return filing.title() + mark;
    }

    /** What lies under a path: a paper, an index of several, or a hint at the Chinese section. */
    Optional<Body> find(List<Shown> shown, String path) {
        for (Shown one : shown) {
            Filing filing = one.filing();
            String stem = stem(filing);
            if (!path.startsWith(stem)) {
                continue;
            }
            return switch (path.substring(stem.length())) {
                case ".pdf", "_c.pdf" -> Optional.of(new Body("application/pdf", filing.content()));
                case "_1.pdf", "_2.pdf" -> Optional.of(part(filing, path));
                case ".htm", "_c.htm" -> Optional.of(html(several(filing) ? index(stem) : HINT));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static final String HINT =
            "<p>The document is published in the Chinese section of this website.</p>";

    private static String index(String stem) {
        String name = stem.substring(stem.lastIndexOf('/') + 1);
        return "<a href=\"%s_1.pdf\">Part 1</a><br/><a href=\"%s_2.pdf\">Part 2</a>"
                .formatted(name, name);
    }

    private static Body html(String body) {
        String page = "<html><body>" + body + "</body></html>";
        return new Body("text/html;charset=UTF-8", () -> page.getBytes(StandardCharsets.UTF_8));
    }

    private static Body part(Filing filing, String path) {
        String notes = filing.issuer().name() + "\nNotes to the accounts";
        return new Body(
                "application/pdf",
                path.endsWith("_1.pdf") ? filing.content() : () -> ChinesePdf.rendering(notes));
    }

    /** Hong Kong dollars, and for every other company a counter in renminbi. */
    private static List<Stock> stocks(Issuer issuer) {
        List<Stock> stocks = new ArrayList<>();
        String name = issuer.shortName().toUpperCase(Locale.ROOT);
        stocks.add(new Stock(issuer.code(), name));
        if (issuer.code().matches("0\\d{3}[02468]")) {
            stocks.add(new Stock("8" + issuer.code().substring(1), name + "-R"));
        }
        return stocks;
    }

    private static String tiers(Filing filing) {
        String first = TIERS.getOrDefault(filing.kind().type(), "Others");
        return first + " - [" + TIERS.getOrDefault(filing.kind().subtype(), "Other") + "]";
    }

    private static boolean several(Filing filing) {
        return filing.kind() == ForeignKind.ANNUAL_RESULTS;
    }

    /** Some papers exist in Chinese alone. */
    private static String extension(Filing filing, boolean english) {
        boolean chineseOnly =
                filing.kind() == ForeignKind.PROFIT_WARNING
                        && Numbers.spread(filing, "language", 3) == 0;
        return several(filing) || (english && chineseOnly) ? "htm" : "pdf";
    }

    private static String size(Filing filing) {
        return Numbers.spread(filing, "size", 900) + 60 + "KB";
    }

    private String path(Filing filing, boolean english) {
        return stem(filing) + (english ? "." : "_c.") + extension(filing, english);
    }

    private String stem(Filing filing) {
        String date = filing.publishDate().toString().replace("-", "");
        return "/listedco/listconews/sehk/%s/%s/%s%05d"
                .formatted(date.substring(0, 4), date.substring(4), date, id(filing) % 100_000);
    }

    long id(Filing filing) {
        long seconds = filing.releasedAt().getEpochSecond() - SINCE;
        return ids.of(filing, FIRST + seconds / SECONDS_PER_ID);
    }

    private static String time(Shown shown) {
        return MINUTES.format(shown.at().atZone(Venue.HONG_KONG.zone()));
    }

    private static String escaped(String title) {
        return title.replace("&", "&amp;").replace("'", "&#39;");
    }
}
