package disclosure.exchange.edgar;

import disclosure.exchange.market.Issuer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A company's submissions: one array per column, newest first. */
final class Columns {

    private static final int RECENT = 1_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.'000Z'");

    private Columns() {}

    static Map<String, Object> company(Issuer issuer, List<Submission> all) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("cik", "%010d".formatted(Submission.cik(issuer)));
        view.put("entityType", "operating");
        view.put("sic", "7372");
        view.put("sicDescription", "Services-Prepackaged Software");
        view.put("insiderTransactionForOwnerExists", 0);
        view.put("insiderTransactionForIssuerExists", 1);
        view.put("name", issuer.name());
        view.put("tickers", List.of(issuer.code()));
        view.put("exchanges", List.of("NYSE"));
        view.put("ein", null);
        view.put("category", "Accelerated filer");
        view.put("fiscalYearEnd", "1231");
        view.put("formerNames", List.of());
        List<Submission> recent = all.subList(0, Math.min(RECENT, all.size()));
        List<Submission> older = all.subList(recent.size(), all.size());
        Map<String, Object> filings = new LinkedHashMap<>();
        filings.put("recent", of(issuer, recent));
        filings.put(
                "files",
                older.isEmpty()
                        ? List.of()
                        : List.of(
                                Map.of(
                                        "name",
                                                "CIK%010d-submissions-001.json"
                                                        .formatted(Submission.cik(issuer)),
                                        "filingCount", older.size(),
                                        "filingFrom", older.getLast().filed().toString(),
                                        "filingTo", older.getFirst().filed().toString())));
        view.put("filings", filings);
        return view;
    }

    /** The page of older ones, without a wrapper. */
    static Map<String, Object> older(Issuer issuer, List<Submission> all) {
        return of(issuer, all.subList(Math.min(RECENT, all.size()), all.size()));
    }

    private static Map<String, Object> of(Issuer issuer, List<Submission> some) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("accessionNumber", column(some, Submission::accession));
        columns.put("filingDate", column(some, one -> one.filed().toString()));
        columns.put("reportDate", column(some, one -> one.filed().toString()));
        columns.put("acceptanceDateTime", column(some, one -> accepted(issuer, one)));
        columns.put("act", column(some, _ -> "34"));
        columns.put("form", column(some, Submission::form));
        columns.put("fileNumber", column(some, _ -> "001-99001"));
        columns.put("filmNumber", column(some, _ -> ""));
        columns.put("items", column(some, one -> one.item().replaceAll("Item ([\\d.]+):.*", "$1")));
        columns.put("core_type", column(some, Submission::form));
        columns.put("size", column(some, one -> one.kilobytes() * 1_024));
        columns.put("isXBRL", column(some, _ -> 0));
        columns.put("isInlineXBRL", column(some, _ -> 0));
        columns.put("primaryDocument", column(some, Submission::document));
        columns.put("primaryDocDescription", column(some, one -> "FORM " + one.form()));
        return columns;
    }

    /** For some companies the time is New York's and yet ends in Z. */
    private static String accepted(Issuer issuer, Submission submission) {
        return TIME.format(
                Submission.cik(issuer) % 2 == 0
                        ? submission.acceptedThere()
                        : submission.accepted().atZone(ZoneOffset.UTC));
    }

    private static <T> List<T> column(List<Submission> some, Function<Submission, T> value) {
        List<T> column = new ArrayList<>();
        some.forEach(one -> column.add(value.apply(one)));
        return column;
    }
}
