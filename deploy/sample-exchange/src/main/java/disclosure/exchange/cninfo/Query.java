package disclosure.exchange.cninfo;

import disclosure.exchange.http.Form;
import disclosure.exchange.market.FilingKind;
import disclosure.exchange.market.Kind;
import disclosure.exchange.market.OrgId;
import disclosure.exchange.market.Showcase.Shown;
import disclosure.exchange.market.Venue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the history is asked for.
 *
 * @param nothing true when a parameter is such that the platform silently finds no row
 * @param stocks {@code code,orgId}; empty for all
 * @param categories empty for all
 * @param highlights whether hits in titles are wrapped in {@code <em>}
 */
record Query(
        boolean nothing,
        Set<Venue> venues,
        boolean relation,
        List<String> stocks,
        Set<Kind> categories,
        String key,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean highlights) {

    private static final Map<Kind, String> CATEGORIES = new EnumMap<>(Kind.class);

    static {
        CATEGORIES.put(Kind.ANNUAL_REPORT, "category_ndbg_szsh");
        CATEGORIES.put(Kind.QUARTERLY_REPORT, "category_yjdbg_szsh");
        CATEGORIES.put(Kind.EARNINGS_FORECAST, "category_yjygjxz_szsh");
        CATEGORIES.put(Kind.DIVIDEND, "category_qyfpxzcs_szsh");
        CATEGORIES.put(Kind.BOARD_RESOLUTION, "category_dshgg_szsh");
        CATEGORIES.put(Kind.SHAREHOLDER_MEETING, "category_gddh_szsh");
        CATEGORIES.put(Kind.EQUITY_INCENTIVE, "category_gqjl_szsh");
    }

    static Query of(Form form, boolean anyDate) {
        String tab = form.first("tabName");
        boolean tabMatters = !form.first("column").isEmpty();
        String[] dates = form.first("seDate").split("~", -1);
        boolean undated = anyDate || form.first("seDate").isEmpty();
        Optional<LocalDate> from = undated ? Optional.empty() : date(dates[0]);
        Optional<LocalDate> until = undated || dates.length < 2 ? Optional.empty() : date(dates[1]);
        List<String> stocks = parts(form.first("stock"));
        boolean nothing =
                (tabMatters && !tab.equals("fulltext") && !tab.equals("relation"))
                        || (!undated && (from.isEmpty() || until.isEmpty()))
                        || stocks.stream().anyMatch(stock -> !stock.contains(","));
        return new Query(
                nothing,
                venues(form.first("column"), parts(form.first("plate"))),
                tabMatters && tab.equals("relation"),
                stocks,
                categories(form.first("category")),
                form.first("searchkey"),
                from,
                until,
                form.first("isHLtitle").equals("true"));
    }

    boolean matches(Shown shown) {
        String stock =
                shown.filing().issuer().code()
                        + ","
                        + OrgId.of(shown.venue(), shown.filing().issuer());
        LocalDate date = shown.filing().publishDate();
        return !nothing
                && venues.contains(shown.venue())
                && inTab(shown)
                && (stocks.isEmpty() || stocks.contains(stock))
                && (categories.isEmpty() || ofKind(shown.filing().kind()))
                && Row.title(shown).contains(key)
                && from.map(day -> !date.isBefore(day)).orElse(true)
                && until.map(day -> !date.isAfter(day)).orElse(true);
    }

    /**
     * Records of investor relations have a tab of their own, for Shenzhen alone; Shanghai's are not
     * in the history.
     */
    private boolean inTab(Shown shown) {
        boolean record =
                shown.venue() == Venue.SHENZHEN && shown.filing().kind() == Kind.INVESTOR_RELATIONS;
        return relation == record;
    }

    private boolean ofKind(FilingKind kind) {
        return kind instanceof Kind known && categories.contains(known);
    }

    private static Set<Venue> venues(String column, List<String> plates) {
        Set<Venue> named =
                plates.stream()
                        .map(Query::venue)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        if (!named.isEmpty()) {
            return named;
        }
        return switch (column) {
            case "hke" -> Set.of(Venue.HONG_KONG);
            case "bj" -> Set.of(Venue.BEIJING);
            case "third" -> Set.of(Venue.QUOTATION);
            case "regulator", "pre_disclosure", "fund", "bond" -> Set.of();
            default -> Set.of(Venue.SHENZHEN, Venue.SHANGHAI, Venue.BEIJING);
        };
    }

    /** A plate that does not exist narrows nothing. */
    private static Optional<Venue> venue(String plate) {
        return switch (plate) {
            case "sz", "szmb", "szcy" -> Optional.of(Venue.SHENZHEN);
            case "sh", "shmb", "shkcp" -> Optional.of(Venue.SHANGHAI);
            case "bj" -> Optional.of(Venue.BEIJING);
            case "hke" -> Optional.of(Venue.HONG_KONG);
            default -> Optional.empty();
        };
    }

    /** Unknown ones, and several joined by anything but a semicolon, narrow nothing. */
    private static Set<Kind> categories(String text) {
        List<String> wanted = parts(text);
        return CATEGORIES.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";", -1)).filter(part -> !part.isEmpty()).toList();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
