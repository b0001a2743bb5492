package disclosure.parser.document.submission;

import disclosure.parser.document.Field;
import disclosure.parser.document.PagesRead;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header in both its forms: lines of a name, a colon and a value below the name of a
 * party, and tags without ends ({@code <CIK>0001999999}), which the feed runs together.
 */
final class SubmissionHeader {

    private static final int LONGEST = 200_000;
    private static final String PARTIES =
            "FILER|FILED BY|FILED FOR|FILED-BY|FILED-FOR|SUBJECT COMPANY|SUBJECT-COMPANY|ISSUER"
                    + "|REPORTING-OWNER|REPORTING OWNER|SERIAL COMPANY|DEPOSITOR|SECURITIZER|ISSUING ENTITY";

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "<(/?[A-Z][A-Z0-9-]{1,40})>([^<\\r\\n]{0,300})"
                            + "|^[ \\t]*([A-Z][A-Z0-9 ./&()-]{1,60}?)[ \\t]*:[ \\t]*([^\\r\\n]{0,300})$",
                    Pattern.MULTILINE);
    private static final Pattern PARTY = Pattern.compile(PARTIES);

    private SubmissionHeader() {}

    /** Each statement becomes a {@link Field}; those of a party under the party's name. */
    static void read(String header, PagesRead into) {
        String part = header.substring(0, Math.min(header.length(), LONGEST));
        Matcher matcher = STATEMENT.matcher(part);
        String party = "";
        while (matcher.find()) {
            boolean tag = matcher.group(1) != null;
            String name = tag ? matcher.group(1) : matcher.group(3);
            String value = (tag ? matcher.group(2) : matcher.group(4)).strip();
            if (name.startsWith("/")) {
                party = PARTY.matcher(name.substring(1)).matches() ? "" : party;
            } else if (value.isEmpty() && PARTY.matcher(name).matches()) {
                party = name + "/";
            } else if (!value.isEmpty()) {
                into.field(party + name, value);
            }
        }
    }
}
