package disclosure.exchange.edinet;

import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Showcase.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Filings as rows of a day. */
final class Rows {

    private static final int IDS = 36 * 36 * 36 * 36;
    private static final List<String> FLAGS =
            List.of("xbrlFlag", "pdfFlag", "attachDocFlag", "englishDocFlag", "csvFlag");

    private final Numbers ids = new Numbers();
    private final Map<String, Integer> sequence = new HashMap<>();
    private final Map<LocalDate, Integer> last = new HashMap<>();

    /** Rows by ascending number. */
    List<Map<String, Object>> of(List<Shown> arrived) {
        List<Shown> sorted = new ArrayList<>(arrived);
        sorted.forEach(shown -> number(shown.filing()));
        sorted.sort(Comparator.comparingInt(shown -> number(shown.filing())));
        return sorted.stream().map(this::row).toList();
    }

    /** S100 and four letters or digits. */
    String id(Filing filing) {
        long number = ids.of(filing, Numbers.spread(filing, "docID", IDS));
        String letters = "000" + Long.toString(number, Character.MAX_RADIX);
        return "S100" + letters.substring(letters.length() - 4).toUpperCase(Locale.ROOT);
    }

    /** The number that it was given when it arrived. */
    private synchronized int number(Filing filing) {
        return sequence.computeIfAbsent(
                filing.code(), _ -> last.merge(filing.publishDate(), 1, Integer::sum));
    }

    private Map<String, Object> row(Shown shown) {
        Filing filing = shown.filing();
        boolean gone = filing.withdrawn();
        boolean edited = !gone && !filing.mark().isEmpty();
        String code = filing.issuer().code();
        int number = Math.floorMod(code.hashCode(), 9_000);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("seqNumber", number(filing));
        row.put("docID", id(filing));
        row.put("edinetCode", "E9%04d".formatted(number));
        row.put("secCode", code);
        row.put("JCN", "90000010%05d".formatted(number));
        row.put("filerName", filing.issuer().name());
        row.put("fundCode", null);
        row.put("ordinanceCode", "010");
        row.put("formCode", "030000");
        row.put("docTypeCode", filing.kind().type());
        row.put("periodStart", null);
        row.put("periodEnd", null);
        row.put("submitDateTime", EdinetSite.time(filing.releasedAt()));
        row.put("docDescription", filing.title());
        row.put("issuerEdinetCode", null);
        row.put("subjectEdinetCode", null);
        row.put("subsidiaryEdinetCode", null);
        row.put("currentReportReason", null);
        row.put("parentDocID", null);
        row.put("opeDateTime", edited ? EdinetSite.time(filing.updatedAt()) : null);
        row.put("withdrawalStatus", gone ? "2" : "0");
        row.put("docInfoEditStatus", edited ? "2" : "0");
        row.put("disclosureStatus", "0");
        FLAGS.forEach(flag -> row.put(flag, flag.equals("englishDocFlag") ? "0" : "1"));
        row.put("legalStatus", "1");
        if (gone) {
            List<String> kept = List.of("seqNumber", "docID", "parentDocID", "withdrawalStatus");
            row.replaceAll((key, value) -> kept.contains(key) ? value : null);
        }
        return row;
    }
}
