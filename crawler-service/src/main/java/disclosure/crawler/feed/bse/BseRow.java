package disclosure.crawler.feed.bse;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.events.Precision;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a list. */
final class BseRow {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Since autumn 2025 a document's file is named after its disclosureCode. */
    private static final Pattern CODE_IN_PATH = Pattern.compile("/([0-9a-f]{32})\\.[A-Za-z]{2,5}$");

    private final JsonNode row;
    private final URI baseUrl;

    BseRow(JsonNode row, URI baseUrl) {
        this.row = row;
        this.baseUrl = baseUrl;
    }

    /** Market layer; empty when the row does not say. */
    String layer() {
        return string("xxfcbj");
    }

    /** Null when the row lacks what a filing cannot do without: an id, a title, a date. */
    @Nullable Announcement announcement() {
        String id = id();
        String rawTitle = string("disclosureTitle");
        LocalDate date = date();
        if (id == null || rawTitle.isBlank() || date == null) {
            return null;
        }
        String shortName = emptyToNull(string("companyName"));
        String mark = BseTitle.mark(string("disclosurePostTitle"));
        return new Announcement(
                id,
                "BSE",
                emptyToNull(string("companyCd")),
                shortName,
                BseTitle.plain(rawTitle, shortName),
                BseTitle.standing(mark),
                mark,
                emptyToNull(string("disclosureSubType")),
                documentUrl(),
                OffsetDateTime.ofInstant(date.atStartOfDay(ZONE).toInstant(), ZONE),
                Precision.DAY);
    }

    private @Nullable String id() {
        String code = string("disclosureCode");
        if (!code.isEmpty()) {
            return code;
        }
        String path = string("destFilePath");
        Matcher named = CODE_IN_PATH.matcher(path);
        return named.find() ? named.group(1) : emptyToNull(path);
    }

    private @Nullable LocalDate date() {
        String stated = string("publishDate");
        if (stated.length() >= 10) {
            try {
                return LocalDate.parse(stated.substring(0, 10));
            } catch (DateTimeParseException e) {
                return null;
            }
        }
        JsonNode millis = row.path("pubDate").path("time");
        return millis.isIntegralNumber()
                ? LocalDate.ofInstant(Instant.ofEpochMilli(millis.longValue()), ZONE)
                : null;
    }

    private @Nullable String documentUrl() {
        String path = string("destFilePath");
        if (path.isEmpty()) {
            return null;
        }
        try {
            return baseUrl.resolve(path.replace(" ", "%20")).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String string(String field) {
        JsonNode value = row.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
