package disclosure.parser.extract.investorrelations;

import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Session;
import disclosure.events.InvestorRelations.Statement;
import disclosure.parser.document.ChineseDates;
import disclosure.parser.document.Compact;
import disclosure.parser.document.DocumentText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The whole record.
 *
 * @param record what its form states
 * @param contentStart offset at which its conversation begins
 * @param contentEnd offset behind it
 */
public record InvestorRelationsRecord(InvestorRelations record, int contentStart, int contentEnd) {

    /** How far the opening sentence of the content may tell the kind of activity. */
    private static final int OPENING = 120;

    /** Letter by letter, for looks. */
    private static final Pattern SPACED_OUT = Pattern.compile("\\S(?:\\s+\\S){3,}");

    private static final List<FormField> ROWS =
            List.of(FormField.RISK, FormField.DISCLOSURE, FormField.ANNEX);

    private static final List<FormField> ROWS_WHERE_NOBODY_IS_NAMED =
            List.of(FormField.VISITORS, FormField.RISK, FormField.DISCLOSURE, FormField.ANNEX);

    private static final int SIGNATURE_WITHIN = 120;

    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?:\\n|^)[^\\n。]{2,40}(?:公司|董事会)\\s*\\n(?:\\s*董事会\\s*\\n)?[^\\n]{6,20}\\s*$");

    /** Reads a document; null when it is no such record. */
    public static @Nullable InvestorRelationsRecord in(
            DocumentText document, @Nullable String number) {
        RecordForm form = RecordForm.in(document);
        RecordForm.Span content = form == null ? null : form.span(FormField.CONTENT);
        if (form == null || content == null) {
            return null;
        }
        int end = contentEnd(document.text(), content);
        Visitors visitors = visitors(form);
        String opening =
                document.text()
                        .substring(content.start(), Math.min(end, content.start() + OPENING));
        ActivityTypes types =
                ActivityTypes.of(
                        form.value(FormField.ACTIVITY),
                        form.value(FormField.VISITORS) + form.value(FormField.PLACE) + opening);
        Conversation conversation =
                Conversation.in(
                        document,
                        Pieces.of(document, content.start(), end, form.holes(FormField.CONTENT)));
        InvestorRelations record =
                new InvestorRelations(
                        number,
                        types.types(),
                        types.inferred(),
                        types.other(),
                        Sessions.of(form.value(FormField.TIME)),
                        place(form.value(FormField.PLACE)),
                        visitors.institutions(),
                        visitors.participants(),
                        Hosts.of(form.value(FormField.HOSTS)),
                        conversation.questions(),
                        statements(conversation, form, visitors, document),
                        recordDate(form, document.text()));
        return new InvestorRelationsRecord(record, content.start(), end);
    }

    /** Whether an offset lies in a question or answer. */
    public boolean holds(int offset) {
        List<InvestorRelations.Question> questions = record.questions();
        return !questions.isEmpty()
                && offset >= questions.getFirst().offset()
                && offset < contentEnd;
    }

    /**
     * Rows below the content are said by the company, too, and so is who came where that names
     * nobody.
     */
    private static List<Statement> statements(
            Conversation conversation, RecordForm form, Visitors visitors, DocumentText document) {
        List<Statement> statements = new ArrayList<>(conversation.statements());
        List<FormField> rows =
                visitors.institutions().isEmpty() && visitors.participants().isEmpty()
                        ? ROWS_WHERE_NOBODY_IS_NAMED
                        : ROWS;
        for (FormField row : rows) {
            RecordForm.Span span = form.span(row);
            String text = form.value(row);
            boolean list = row == FormField.ANNEX && !text.endsWith("。");
            if (span != null && !text.isEmpty() && !list) {
                int offset = document.text().indexOf(text.charAt(0), span.start());
                statements.add(new Statement(text, document.pageAt(offset), offset));
            }
        }
        statements.sort(Comparator.comparingInt(Statement::offset));
        return List.copyOf(statements);
    }

    /** The row of visitors may only say that their list is annexed. */
    private static Visitors visitors(RecordForm form) {
        String row = form.value(FormField.VISITORS);
        if (Visitors.elsewhere(row)) {
            Visitors annexed =
                    Visitors.of(form.value(FormField.ANNEX), form.lines(FormField.ANNEX));
            if (!annexed.institutions().isEmpty()) {
                return annexed;
            }
        }
        return Visitors.of(row, form.lines(FormField.VISITORS));
    }

    private static int contentEnd(String text, RecordForm.Span content) {
        if (content.end() < text.length()) {
            return content.end();
        }
        int tail = Math.max(content.start(), text.length() - SIGNATURE_WITHIN);
        Matcher signature = SIGNATURE.matcher(text).region(tail, text.length());
        return signature.find() ? signature.start() : text.length();
    }

    private static @Nullable String place(String value) {
        StringBuilder place = new StringBuilder();
        for (String line : value.lines().toList()) {
            place.append(line.strip());
        }
        boolean spacedOut = SPACED_OUT.matcher(place).matches();
        String words = spacedOut ? Compact.of(place.toString()).toString() : place.toString();
        return words.isEmpty() || words.matches("[/\\-—无]") ? null : words;
    }

    private static @Nullable LocalDate recordDate(RecordForm form, String text) {
        List<Session> days =
                Sessions.of(form.value(FormField.DATE)).stream()
                        .filter(day -> !day.datesInferred())
                        .toList();
        if (!days.isEmpty()) {
            Session last = days.getLast();
            return last.endDate() == null ? last.date() : last.endDate();
        }
        int tail = Math.max(0, text.length() - 30);
        Compact words = Compact.of(text, tail, text.length());
        List<ChineseDates.Found> last = ChineseDates.in(words);
        boolean closes = !last.isEmpty() && last.getLast().end() >= words.length() - 1;
        return closes ? last.getLast().date() : null;
    }
}
