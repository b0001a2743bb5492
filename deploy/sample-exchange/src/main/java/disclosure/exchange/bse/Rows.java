package disclosure.exchange.bse;

import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Lie;
import disclosure.exchange.market.Filing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of a page, changed as the faults of the moment want them. */
record Rows(Set<Fault> faults) {

    List<Map<String, Object>> of(List<Filing> filings) {
        if (faults.contains(Fault.EMPTY_PAGE)) {
            return List.of();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Filing filing :
                faults.contains(Fault.REORDERED_PAGES) ? filings.reversed() : filings) {
            Map<String, Object> row =
                    faults.contains(Fault.CHANGED_SCHEMA)
                            ? renamed(Row.of(filing))
                            : new Lie(faults).addressed(Row.of(filing));
            rows.add(row);
            if (faults.contains(Fault.DUPLICATE_ROWS)) {
                rows.add(row);
            }
        }
        return rows;
    }

    int total(int real) {
        return new Lie(faults).total(real);
    }

    private static Map<String, Object> renamed(Map<String, Object> row) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        row.forEach((key, value) -> renamed.put(key.replace("disclosure", "announcement"), value));
        return renamed;
    }
}
