package disclosure.exchange.bse;

import disclosure.exchange.http.Form;
import disclosure.exchange.market.Filing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for.
 *
 * @param page from 0
 * @param company empty for all
 */
record Query(
        int page,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String keyword,
        String company,
        List<String> subtypes) {

    /** Wrong parameters; the real site answers them with status 200 and 请求参数异常. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static Query of(Form form) throws Refused {
        if (form.has("disclosureType") || form.has("disclosureSubtype")) {
            throw new Refused();
        }
        try {
            String page = form.first("page");
            return new Query(
                    page.isEmpty() ? 0 : Integer.parseInt(page),
                    date(form.first("startTime")),
                    date(form.first("endTime")),
                    form.first("keyword"),
                    form.first("companyCd"),
                    form.all("disclosureSubtype[]"));
        } catch (NumberFormatException | DateTimeException e) {
            throw (Refused) new Refused().initCause(e);
        }
    }

    boolean matches(Filing filing) {
        return (from == null || !filing.publishDate().isBefore(from))
                && (until == null || !filing.publishDate().isAfter(until))
                && filing.title().contains(keyword)
                && (subtypes.isEmpty() || subtypes.contains(filing.kind().subtype()));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
