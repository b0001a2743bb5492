package disclosure.exchange.bse;

import disclosure.exchange.market.Filing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The two shapes of a page: the latest list groups a company's rows of a day, the search does not.
 */
final class Lists {

    private static final int SIZE = 20;

    private Lists() {}

    /**
     * {@code initDisclosureList.do}: twenty groups a page, the total of rows inside, that of groups
     * outside.
     */
    static Object latest(List<Filing> filings, int page, Rows rows) {
        Map<String, List<Filing>> byCompanyAndDay = new LinkedHashMap<>();
        for (Filing filing : filings) {
            byCompanyAndDay
                    .computeIfAbsent(
                            filing.issuer().code() + filing.publishDate(), key -> new ArrayList<>())
                    .add(filing);
        }
        List<List<Filing>> groups = List.copyOf(byCompanyAndDay.values());
        List<Filing> shown = slice(groups, page).stream().flatMap(List::stream).toList();
        Map<String, Object> data = new LinkedHashMap<>();
        List<Map<String, Object>> disclosures = rows.of(shown);
        data.put(
                "content",
                disclosures.isEmpty()
                        ? List.of()
                        : List.of(
                                Map.of(
                                        "disclosures",
                                        disclosures,
                                        "totalElements",
                                        rows.total(filings.size()))));
        data.put("numberOfElements", disclosures.isEmpty() ? 0 : 1);
        paging(data, rows.total(groups.size()), page);
        return Map.of("data", data);
    }

    /** {@code companyAnnouncement.do}: twenty rows a page. */
    static Object search(List<Filing> filings, int page, Rows rows) {
        List<Map<String, Object>> shown = rows.of(slice(filings, page));
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("content", shown);
        info.put("numberOfElements", shown.size());
        paging(info, rows.total(filings.size()), page);
        return List.of(Map.of("listInfo", info, "status", 0));
    }

    private static void paging(Map<String, Object> info, int total, int page) {
        int pages = (total + SIZE - 1) / SIZE;
        info.put("sort", null);
        info.put("totalElements", total);
        info.put("totalPages", pages);
        info.put("firstPage", page == 0);
        info.put("lastPage", page >= pages - 1);
        info.put("size", SIZE);
        info.put("number", page);
    }

    private static <T> List<T> slice(List<T> all, int page) {
        int from = (int) Math.min(all.size(), (long) page * SIZE);
        return all.subList(from, Math.min(all.size(), from + SIZE));
    }
}
