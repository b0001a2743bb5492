package disclosure.parser.extract.submission;

import disclosure.events.Submission;
import disclosure.parser.document.DocumentText;
import disclosure.parser.document.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header of a submission in its printed and its tagged form, the cover page facts of an
 * inline XBRL report and the head of an ownership form. Of several parties the company the filing
 * is about counts: issuer or subject before filer.
 */
public final class SubmissionFacts {

    private static final ZoneId EDGAR = ZoneId.of("America/New_York");
    private static final DateTimeFormatter ACCEPTED = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter MONTH_FIRST =
            DateTimeFormatter.ofPattern("MM-dd-uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WORDED =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("MMMM d[,] uuuu")
                    .toFormatter(Locale.ENGLISH);

    /** An exhibit by itself does not say what it was filed with. */
    private static final Pattern EXHIBIT = Pattern.compile("(?i)EX-");

    private static final Pattern NUMBER = Pattern.compile("\\d{10}-\\d{2}-\\d{6}");
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.BASIC_ISO_DATE,
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    MONTH_FIRST,
                    WORDED);
    private static final List<String> FORMS =
            List.of(
                    "CONFORMED SUBMISSION TYPE",
                    "TYPE",
                    "dei:DocumentType",
                    "xml:documentType",
                    "xml:submissionType");
    private static final List<String> COMPANIES =
            List.of("dei:EntityRegistrantName", "xml:issuerName", "xml:entityName", "xml:name");
    private static final List<String> CIKS =
            List.of("dei:EntityCentralIndexKey", "xml:issuerCik", "xml:issuerCIK", "xml:cik");
    private static final List<String> PERIODS =
            List.of(
                    "CONFORMED PERIOD OF REPORT",
                    "PERIOD",
                    "dei:DocumentPeriodEndDate",
                    "xml:periodOfReport");
    private static final List<String> PARTIES =
            List.of("ISSUER/", "SUBJECT COMPANY/", "SUBJECT-COMPANY/", "FILER/", "DEPOSITOR/", "");

    private SubmissionFacts() {}

    /**
     * The header; null where the file states none.
     *
     * @param itemOf gives the number of an item the header states in words
     */
    public static @Nullable Submission in(DocumentText document, UnaryOperator<String> itemOf) {
        List<Field> fields = document.fields();
        String form = form(document);
        if (form == null || form.isEmpty() || EXHIBIT.matcher(form).lookingAt()) {
            return null;
        }
        String number = first(fields, "ACCESSION NUMBER", "ACCESSION-NUMBER");
        return new Submission(
                form.toUpperCase(Locale.ROOT),
                company(fields),
                cik(fields),
                number != null && NUMBER.matcher(number).matches() ? number : null,
                accepted(first(fields, "ACCEPTANCE-DATETIME")),
                date(first(fields, PERIODS)),
                fields.stream()
                        .filter(
                                f ->
                                        f.name().equals("ITEM INFORMATION")
                                                || f.name().equals("ITEMS"))
                        .map(Field::value)
                        .map(itemOf)
                        .distinct()
                        .toList());
    }

    private static @Nullable String form(DocumentText document) {
        String stated = first(document.fields(), FORMS);
        boolean inside = stated == null && !document.parts().isEmpty();
        return inside ? document.parts().getFirst().type() : stated;
    }

    private static @Nullable String company(List<Field> fields) {
        String name = ofCompany(fields, "COMPANY CONFORMED NAME", "CONFORMED-NAME");
        return name == null ? first(fields, COMPANIES) : name;
    }

    private static @Nullable String cik(List<Field> fields) {
        String stated = ofCompany(fields, "CENTRAL INDEX KEY", "CIK");
        String cik = stated == null ? first(fields, CIKS) : stated;
        boolean valid = cik != null && cik.matches("\\d{1,10}");
        return cik != null && valid ? "0".repeat(10 - cik.length()) + cik : null;
    }

    private static @Nullable String ofCompany(List<Field> fields, String... names) {
        for (String party : PARTIES) {
            for (String name : names) {
                String value = first(fields, party + name);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static @Nullable String first(List<Field> fields, String... names) {
        return first(fields, List.of(names));
    }

    private static @Nullable String first(List<Field> fields, List<String> names) {
        for (String name : names) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return field.value();
                }
            }
        }
        return null;
    }

    private static @Nullable OffsetDateTime accepted(@Nullable String stamp) {
        if (stamp == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(stamp, ACCEPTED).atZone(EDGAR).toOffsetDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        String words = printed.replaceAll("[\\s\\u00A0]+", " ").strip();
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(words, format);
            } catch (DateTimeException e) {
                // Another shape then.
            }
        }
        return null;
    }
}
