package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import disclosure.parser.document.DocumentText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form as labelled stretches of the text. A label begins a line and may be broken over several;
 * its value reaches to the next label.
 */
final class RecordForm {

    private static final int LONGEST_DATE = 150;
    private static final int LONGEST_ANNEX = 8_000;
    private static final Pattern ANNEXED = Pattern.compile("^[\\d年月日-]{8,24}(?:附|参会|参与)");
    private static final int ANNEX_WITHIN = 40;
    private static final int LONGEST_NOTE = 600;

    /** Where a value stands in the text. */
    record Span(int start, int end) {}

    private record Label(FormField field, int start, int end, List<Span> rest) {}

    private final DocumentText document;
    private final String text;
    private final Map<FormField, Span> spans = new EnumMap<>(FormField.class);
    private final Map<FormField, List<Span>> holes = new EnumMap<>(FormField.class);

    private RecordForm(DocumentText document) {
        this.document = document;
        this.text = document.text();
    }

    /** The form in a document, or null where the document is none. */
    static @Nullable RecordForm in(DocumentText document) {
        RecordForm form = new RecordForm(document);
        form.find();
        return form.spans.containsKey(FormField.CONTENT)
                        && (form.spans.containsKey(FormField.ACTIVITY)
                                || form.spans.containsKey(FormField.HOSTS))
                ? form
                : null;
    }

    /** The value as printed, stripped; empty where the row is missing. */
    String value(FormField field) {
        StringBuilder value = new StringBuilder();
        stretches(field).forEach(s -> value.append(text, s.start(), s.end()));
        return value.toString().strip();
    }

    /** The value line by line, as printed. */
    List<String> lines(FormField field) {
        List<String> lines = new ArrayList<>();
        stretches(field).forEach(s -> lines.addAll(document.lines(s.start(), s.end())));
        return List.copyOf(lines);
    }

    @Nullable Span span(FormField field) {
        return spans.get(field);
    }

    /** Where lines of the label stand in the value. */
    List<Span> holes(FormField field) {
        return holes.getOrDefault(field, List.of());
    }

    private List<Span> stretches(FormField field) {
        Span span = spans.get(field);
        if (span == null) {
            return List.of();
        }
        List<Span> stretches = new ArrayList<>();
        int from = span.start();
        for (Span hole : holes(field)) {
            if (hole.start() >= from && hole.end() <= span.end()) {
                stretches.add(new Span(from, hole.start()));
                from = hole.end();
            }
        }
        stretches.add(new Span(from, span.end()));
        return List.copyOf(stretches);
    }

    private void find() {
        Compact words = Compact.of(text);
        Label open = null;
        for (int i = 0; i < words.length(); i++) {
            boolean content = open != null && open.field().compareTo(FormField.CONTENT) >= 0;
            if (!beginsLine(words.origin(i), content)) {
                continue;
            }
            Label label = content ? closing(words, i) : heading(words, i);
            if (label != null) {
                close(open, words.origin(label.start()), words);
                open = label;
                i = label.end() - 1;
            }
        }
        close(open, text.length(), words);
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
        for (FormField field : List.of(FormField.DISCLOSURE, FormField.ANNEX, FormField.DATE)) {
            Label label = label(field, words, at);
            if (label != null && words.length() - label.end() < longest(field, words, label)) {
                return label;
            }
        }
        Label risk = label(FormField.RISK, words, at);
        return risk != null && words.length() - risk.end() < LONGEST_NOTE ? risk : null;
    }

    /** Nothing but an annexed list may follow the date of the record. */
    private static int longest(FormField field, Compact words, Label label) {
        int end = Math.min(words.length(), label.end() + ANNEX_WITHIN);
        boolean annexed = ANNEXED.matcher(words.subSequence(label.end(), end)).find();
        return field == FormField.DATE && !annexed ? LONGEST_DATE : LONGEST_ANNEX;
    }

    private @Nullable Label label(FormField field, Compact words, int at) {
        Matcher matcher = field.label().matcher(words).region(at, words.length());
        if (matcher.lookingAt()) {
            return new Label(field, at, matcher.end(), rest(field, words, at, matcher.end()));
        }
        if (field.inFull().isEmpty()) {
            return null;
        }
        BrokenLabel broken = BrokenLabel.at(document, words.origin(at), field.inFull());
        return broken == null
                ? null
                : new Label(field, at, indexOf(words, at, broken.end()), broken.rest());
    }

    /** A label may be complete as a shorter wording and yet go on beside its value. */
    private List<Span> rest(FormField field, Compact words, int start, int end) {
        String found = words.subSequence(start, end).toString();
        return field.inFull().length() > found.length() && field.inFull().startsWith(found)
                ? BrokenLabel.rest(
                        document, words.origin(end), field.inFull().substring(found.length()))
                : List.of();
    }

    private static int indexOf(Compact words, int from, int origin) {
        int index = from;
        while (index < words.length() && words.origin(index) < origin) {
            index++;
        }
        return index;
    }

    private void close(@Nullable Label open, int end, Compact words) {
        if (open != null) {
            spans.put(open.field(), new Span(words.origin(open.end()), end));
            holes.put(open.field(), open.rest().stream().filter(s -> s.end() <= end).toList());
        }
    }

    /**
     * Rows of the form begin a printed line; in the conversation only a paragraph of its own can be
     * a row.
     */
    private boolean beginsLine(int offset, boolean paragraph) {
        if (!paragraph && document.beginsLine(offset)) {
            return true;
        }
        int origin = offset - 1;
        while (origin >= 0 && text.charAt(origin) != '\n' && Compact.isSpace(text.charAt(origin))) {
            origin--;
        }
        return origin < 0 || text.charAt(origin) == '\n';
    }
}
