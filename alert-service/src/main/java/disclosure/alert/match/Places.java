package disclosure.alert.match;

import disclosure.events.FilingText;
import disclosure.events.InvestorRelations.Question;
import disclosure.events.StructuredFiling;
import disclosure.keywords.Field;
import disclosure.keywords.FoldedText;
import disclosure.keywords.Hit;
import disclosure.keywords.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a hit lies in the whole text: offset, page and question. A question's words are looked up
 * in the text by their folded form, because an extractor may have joined lines; where they are not
 * found, the place at which the question begins stands for all of it.
 */
final class Places {

    /** A hit and where it lies; null for what is not known. */
    record Placed(
            Hit hit,
            @Nullable Integer question,
            @Nullable Integer page,
            @Nullable Integer offset) {}

    private record Span(int number, int start, int end) {}

    private final StructuredFiling filing;
    private final @Nullable FilingText text;
    private final Map<Integer, Question> questions = new HashMap<>();
    private final List<Span> spans = new ArrayList<>();

    /** Folded index in the body at which a question's or answer's passage begins. */
    private final IdentityHashMap<Passage, Integer> begins = new IdentityHashMap<>();

    private @Nullable FoldedText body;

    Places(StructuredFiling filing, @Nullable FilingText text, List<Passage> passages) {
        this.filing = filing;
        this.text = text;
        if (filing.investorRelations() != null) {
            for (Question question : filing.investorRelations().questions()) {
                questions.putIfAbsent(question.number(), question);
            }
        }
        for (Passage passage : passages) {
            if (passage.field() == Field.BODY) {
                body = passage.text();
            }
        }
        if (body != null) {
            locate(passages, body);
        }
    }

    Placed place(Hit hit) {
        Passage passage = hit.passage();
        return switch (passage.field()) {
            case BODY -> new Placed(hit, questionAt(hit.start()), page(hit.start()), hit.start());
            case QUESTION, ANSWER -> inQuestion(hit, passage);
            case TABLE -> new Placed(hit, null, filing.tables().get(passage.index()).page(), null);
            case TITLE, HOST, INSTITUTION -> new Placed(hit, null, null, null);
        };
    }

    private Placed inQuestion(Hit hit, Passage passage) {
        Integer begin = begins.get(passage);
        if (begin == null || body == null) {
            Question question = questions.get(passage.index());
            return question == null
                    ? new Placed(hit, passage.index(), null, null)
                    : new Placed(hit, passage.index(), question.page(), question.offset());
        }
        int offset = body.originalStart(begin + foldedIndex(passage.text(), hit.start()));
        return new Placed(hit, passage.index(), page(offset), offset);
    }

    private @Nullable Integer questionAt(int offset) {
        for (Span span : spans) {
            if (offset >= span.start() && offset < span.end()) {
                return span.number();
            }
        }
        return null;
    }

    private @Nullable Integer page(int offset) {
        if (text == null || text.pageStarts().isEmpty()) {
            return null;
        }
        int found = Collections.binarySearch(text.pageStarts(), offset);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    private void locate(List<Passage> passages, FoldedText whole) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Question question = questions.get(passage.index());
            if (passage.field() != Field.QUESTION || question == null) {
                continue;
            }
            Passage answer =
                    i + 1 < passages.size() && passages.get(i + 1).field() == Field.ANSWER
                            ? passages.get(i + 1)
                            : null;
            spans.add(span(question, passage, answer, whole));
        }
    }

    private Span span(
            Question question, Passage asked, @Nullable Passage answer, FoldedText whole) {
        int limit = nextBegin(question, whole);
        int start = foldedIndex(whole, question.offset());
        int end = note(asked, start, limit, whole);
        boolean found = end >= 0;
        if (answer != null) {
            end = note(answer, found ? end : start, limit, whole);
            found = end >= 0;
        }
        int last =
                found
                        ? whole.originalEnd(end)
                        : Math.min(whole.originalEnd(limit), guessedEnd(question));
        return new Span(question.number(), question.offset(), last);
    }

    /** Folded index after the passage; -1 when it is not found before the next question. */
    private int note(Passage passage, int from, int limit, FoldedText whole) {
        String words = passage.text().folded();
        int at = whole.folded().indexOf(words, from);
        if (at < 0 || at + words.length() > limit) {
            return -1;
        }
        begins.put(passage, at);
        return at + words.length();
    }

    private int nextBegin(Question question, FoldedText whole) {
        int next = Integer.MAX_VALUE;
        for (Question other : questions.values()) {
            if (other.offset() > question.offset()) {
                next = Math.min(next, other.offset());
            }
        }
        return next == Integer.MAX_VALUE ? whole.folded().length() : foldedIndex(whole, next);
    }

    // Labels and line ends are in the text and not in the extracted words: a tenth more.
    private static int guessedEnd(Question question) {
        int answer = question.answer() == null ? 0 : question.answer().length();
        return question.offset() + (question.question().length() + answer) * 11 / 10;
    }

    /** The first folded character that begins at this place of the original or after it. */
    private static int foldedIndex(FoldedText text, int offset) {
        int low = 0;
        int high = text.folded().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.originalStart(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
