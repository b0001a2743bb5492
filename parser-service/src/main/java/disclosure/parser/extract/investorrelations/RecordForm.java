package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The form as labelled stretches of the text. A label begins a line and may be broken over several;
 * its value reaches to the next label.
 */
final class RecordForm {

    /** Where a value stands in the text. */
    record Span(int start, int end) {}

    private record Label(FormField field, int start, int end) {}

    private final String text;
    private final Map<FormField, Span> spans = new EnumMap<>(FormField.class);

    private RecordForm(String text) {
        this.text = text;
    }

    /** The form in a text, or null where the text is none. */
    static @Nullable RecordForm in(String text) {
        RecordForm form = new RecordForm(text);
        form.find();
        return form.spans.containsKey(FormField.CONTENT)
                        && (form.spans.containsKey(FormField.ACTIVITY)
                                || form.spans.containsKey(FormField.HOSTS))
                ? form
                : null;
    }

    /** The value as printed, stripped; empty where the row is missing. */
    String value(FormField field) {
        Span span = spans.get(field);
        return span == null ? "" : text.substring(span.start(), span.end()).strip();
    }

    @Nullable Span span(FormField field) {
        return spans.get(field);
    }

    private void find() {
        Compact words = Compact.of(text);
        Label open = null;
        for (int i = 0; i < words.length(); i++) {
            if (!beginsLine(words, i)) {
                continue;
            }
            boolean content = open != null && open.field().compareTo(FormField.CONTENT) >= 0;
            Label label = content ? closing(words, i) : heading(words, i);
            if (label != null) {
                close(words, open, words.origin(label.start()));
                open = label;
                i = label.end() - 1;
            }
        }
        close(words, open, text.length());
    }

    private @Nullable Label heading(Compact words, int at) {
        for (FormField field : FormField.values()) {
            if (field.compareTo(FormField.CONTENT) <= 0 && !spans.containsKey(field)) {
                Label label = label(field, words, at);
                if (label != null) {
                    return label;
                }
            }
        }
        return null;
    }

    /** Behind the content only the last rows follow; their words may also open a sentence in it. */
    private @Nullable Label closing(Compact words, int at) {
        for (FormField field :
                new FormField[] {FormField.DISCLOSURE, FormField.ANNEX, FormField.DATE}) {
            Label label = label(field, words, at);
            if (label != null
                    && words.length() - label.end() < (field == FormField.DATE ? 150 : 6000)) {
                return label;
            }
        }
        Label risk = label(FormField.RISK, words, at);
        return risk != null && words.length() - risk.end() < 600 ? risk : null;
    }

    private static @Nullable Label label(FormField field, Compact words, int at) {
        Matcher matcher = field.label().matcher(words).region(at, words.length());
        return matcher.lookingAt() ? new Label(field, at, matcher.end()) : null;
    }

    private void close(Compact words, @Nullable Label open, int end) {
        if (open != null) {
            spans.put(open.field(), new Span(words.origin(open.end()), end));
        }
    }

    private boolean beginsLine(Compact words, int at) {
        int origin = words.origin(at) - 1;
        while (origin >= 0 && text.charAt(origin) != '\n' && Compact.isSpace(text.charAt(origin))) {
            origin--;
        }
        return origin < 0 || text.charAt(origin) == '\n';
    }
}
