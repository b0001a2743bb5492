package disclosure.exchange.edgar;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Venue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files: index of a day, pages and documents of filings. Errors are those of a file store. */
final class Archives {

    private static final int INDEX_HOUR = 22;
    private static final Pattern INDEX =
            Pattern.compile(
                    "/Archives/edgar/daily-index/(\\d{4})/QTR([1-4])/(master|form)\\.(\\d{8})\\.idx");
    private static final Pattern FILE =
            Pattern.compile("/Archives/edgar/data/(\\d+)/(?:(\\d{18})/)?(.+)");

    private final Showcase showcase;
    private final Supplier<List<Submission>> submissions;
    private final Guard guard;

    Archives(Showcase showcase, Supplier<List<Submission>> submissions, Guard guard) {
        this.showcase = showcase;
        this.submissions = submissions;
        this.guard = guard;
    }

    void index(HttpExchange exchange, Lie lie) throws IOException {
        if (!guard.passes(exchange)) {
            return;
        }
        Matcher name = INDEX.matcher(Visitor.path(exchange));
        Optional<LocalDate> day = name.matches() ? day(name) : Optional.empty();
        if (day.isEmpty()) {
            error(exchange, 403, "AccessDenied", "Access Denied");
            return;
        }
        List<Submission> filed =
                submissions.get().stream()
                        .filter(submission -> submission.filed().equals(day.get()))
                        .toList();
        List<Submission> rows = lie.rows(filed);
        String text =
                name.group(3).equals("form")
                        ? DailyIndex.form(rows, day.get())
                        : DailyIndex.master(rows, day.get());
        byte[] body = lie.cut(text).getBytes(StandardCharsets.ISO_8859_1);
        Answers.conditional(
                exchange, "application/octet-stream", body, Answers.tag(body), built(day.get()));
    }

    /** A day whose index was built; nothing for weekends and days that are not over. */
    private Optional<LocalDate> day(Matcher name) {
        try {
            LocalDate day = LocalDate.parse(name.group(4), DateTimeFormatter.BASIC_ISO_DATE);
            boolean weekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean quarter =
                    Integer.parseInt(name.group(2)) == (day.getMonthValue() + 2) / 3
                            && Integer.parseInt(name.group(1)) == day.getYear();
            return weekend || !quarter || built(day).isAfter(showcase.clock())
                    ? Optional.empty()
                    : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant built(LocalDate day) {
        return day.atTime(INDEX_HOUR, 0).atZone(Venue.NEW_YORK.zone()).toInstant();
    }

    void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        if (!guard.passes(exchange)) {
            return;
        }
        Matcher name = FILE.matcher(Visitor.path(exchange));
        Optional<Submission> found =
                name.matches()
                        ? submissions.get().stream().filter(one -> holds(one, name)).findFirst()
                        : Optional.empty();
        Optional<byte[]> file = found.flatMap(one -> new Folder(one).file(name.group(3)));
        if (found.isEmpty() || file.isEmpty()) {
            Answers.missing(exchange);
        } else if (found.get().readableAt().isAfter(showcase.clock())) {
            // Not there yet, which the site says in one way or the other.
            if (Numbers.spread(found.get().filing(), "not yet", 2) == 0) {
                Answers.missing(exchange);
            } else {
                error(exchange, 403, "AccessDenied", "Access Denied");
            }
        } else {
            exchange.getResponseHeaders()
                    .set(
                            "Last-Modified",
                            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                    found.get().readableAt().atZone(ZoneOffset.UTC)));
            paper.send(name.group(3).endsWith(".txt") ? "text/plain" : "text/html", file.get());
        }
    }

    private static boolean holds(Submission submission, Matcher name) {
        boolean party =
                submission.parties().stream()
                        .anyMatch(one -> Long.toString(one.cik()).equals(name.group(1)));
        return party
                && (name.group(2) == null
                        ? name.group(3).startsWith(submission.accession())
                        : submission.folder().equals(name.group(2)));
    }

    static void error(HttpExchange exchange, int status, String code, String words)
            throws IOException {
        Answers.text(
                exchange,
                status,
                "application/xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>%s</Code><Message>%s</Message><RequestId>A1B2C3D4E5F6</RequestId></Error>"""
                        .formatted(code, words));
    }
}
