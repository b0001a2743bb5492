package disclosure.exchange.sse;

import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.market.Showcase.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page. It is {@code beginPage} that moves the window, whatever {@code pageNo} says.
 *
 * @param total of groups
 */
record Page(int no, int begin, int size, int total) {

    private static final int PAGE_SIZE = 25;
    private static final int MOST_PER_PAGE = 100;

    static Page of(Form form, int total, Lie lie) {
        int size = Math.clamp(form.number("pageHelp.pageSize", PAGE_SIZE), 1, MOST_PER_PAGE);
        return new Page(
                form.number("pageHelp.pageNo", 1),
                lie.page(Math.max(1, form.number("pageHelp.beginPage", 1)), 1),
                size,
                lie.total(total));
    }

    List<Shown> of(List<Shown> all) {
        return Lie.slice(all, (long) (begin - 1) * size, size);
    }

    Map<String, Object> view(Object data) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("beginPage", begin);
        view.put("cacheSize", 1);
        view.put("data", data);
        view.put("endDate", null);
        view.put("endPage", begin);
        view.put("objectResult", null);
        view.put("pageCount", (total + size - 1) / size);
        view.put("pageNo", no);
        view.put("pageSize", size);
        view.put("pageSizeWithOutLimit", size);
        view.put("searchDate", null);
        view.put("sort", null);
        view.put("startDate", null);
        view.put("total", total);
        return view;
    }
}
