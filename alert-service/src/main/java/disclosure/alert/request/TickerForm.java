package disclosure.alert.request;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tickers are accepted: the code alone, as the exchange writes it. Forms of data vendors
 * ({@code 600000.SH}, {@code sz000001}, {@code BSE:920493}) would match nothing, so they are
 * refused with the code that was meant.
 */
public final class TickerForm {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,10}([.-][A-Z0-9]{1,3})?");
    private static final String MARKETS = "SH|SS|SZ|BJ|HK|SSE|SZSE|BSE|HKEX|US|TYO|XSHG|XSHE|XBSE";
    private static final Pattern WITH_SUFFIX =
            Pattern.compile("([A-Z0-9]+)[.:](" + MARKETS + "|O|N|T)");
    private static final Pattern WITH_PREFIX =
            Pattern.compile("(?:" + MARKETS + ")[.:]?([0-9]{4,6})|(?:[A-Z]+):([A-Z0-9.-]+)");

    private TickerForm() {}

    /** As it is stored. */
    public static String normal(String ticker) {
        return ticker.strip().toUpperCase(Locale.ROOT);
    }

    /** What is wrong with a ticker; empty for one that is accepted. */
    public static Optional<FieldError> refusal(String field, String ticker) {
        String code = normal(Normalizer.normalize(ticker, Normalizer.Form.NFKC));
        Matcher suffix = WITH_SUFFIX.matcher(code);
        if (suffix.matches()) {
            return refused(field, suffix.group(1));
        }
        Matcher prefix = WITH_PREFIX.matcher(code);
        if (prefix.matches()) {
            return refused(field, prefix.group(1) == null ? prefix.group(2) : prefix.group(1));
        }
        if (!code.equals(normal(ticker)) && CODE.matcher(code).matches()) {
            return refused(field, code);
        }
        if (!CODE.matcher(code).matches()) {
            return Optional.of(
                    FieldError.of(
                            field, "is no ticker; it is the exchange's code, such as 920493"));
        }
        return Optional.empty();
    }

    private static Optional<FieldError> refused(String field, String meant) {
        return Optional.of(
                new FieldError(
                        field,
                        null,
                        "must be the exchange's code alone; the exchange goes into exchanges",
                        meant));
    }
}
