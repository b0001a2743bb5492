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
 * @param types 9503 periodic, 9504 interim; the site's own 5 stands for all
 */
record Query(
        int page,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String keyword,
        String company,
        List<String> types,
        List<String> subtypes) {

    /** Wrong parameters; the real site answers them with status 200 and 请求参数异常. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static Query of(Form form) throws Refused {
        if (!form.first("disclosureType").isEmpty() || !form.first("disclosureSubtype").isEmpty()) {
            throw new Refused();
        }
        try {
            String page = form.first("page");
            return new Query(
                    page.isEmpty() ? 0 : Integer.parseUnsignedInt(page),
                    date(form.first("startTime")),
                    date(form.first("endTime")),
                    form.first("keyword"),
                    form.first("companyCd"),
                    form.all("disclosureType[]").stream()
                            .filter(type -> type.length() > 1)
                            .toList(),
                    form.all("disclosureSubtype[]"));
        } catch (NumberFormatException | DateTimeException e) {
            throw (Refused) new Refused().initCause(e);
        }
    }

    Query onPage(int other) {
        return new Query(other, from, until, keyword, company, types, subtypes);
    }

    Query ofAnyDate() {
        return new Query(page, null, null, keyword, company, types, subtypes);
    }

    boolean matches(Filing filing) {
        return (from == null || !filing.publishDate().isBefore(from))
                && (until == null || !filing.publishDate().isAfter(until))
                && filing.title().contains(keyword)
                && (types.isEmpty() || types.contains(filing.kind().type()))
                && (subtypes.isEmpty() || subtypes.contains(filing.kind().subtype()));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
