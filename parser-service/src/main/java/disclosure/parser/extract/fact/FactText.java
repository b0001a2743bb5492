package disclosure.parser.extract.fact;

import disclosure.parser.document.Compact;
import disclosure.parser.document.DocumentText;
import java.util.List;

/**
 * A text as readers of facts search it: without white space, digits, signs and brackets half-width,
 * cut into sentences. Every index leads back to a place in the document.
 */
public final class FactText {

    /** What makes an event a filing of its own stands early; reports beyond this tell of others. */
    private static final int READ = 60_000;

    private final DocumentText document;
    private final Compact printed;
    private final String words;
    private final List<Sentence> sentences;

    private FactText(DocumentText document, Compact printed) {
        this.document = document;
        this.printed = printed;
        this.words = HalfWidth.of(printed.toString());
        this.sentences = Sentences.in(this);
    }

    /** The first 60,000 characters of a document. */
    static FactText of(DocumentText document) {
        int end = Math.min(document.text().length(), READ);
        return new FactText(document, Compact.of(document.text(), 0, end));
    }

    /** The words to search in; as long as what is printed, character by character. */
    public String words() {
        return words;
    }

    /** The words of a part. */
    public String words(int from, int to) {
        return words.substring(Math.max(0, from), Math.min(words.length(), to));
    }

    /** A part as printed, without white space. */
    public String printed(int from, int to) {
        return printed.subSequence(from, to).toString();
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public DocumentText document() {
        return document;
    }

    /** Where in the document the character at an index stands. */
    public int origin(int index) {
        return printed.origin(index);
    }

    /** Where in the document a part ends that ends before an index. */
    public int originEnd(int index) {
        return index == 0 ? 0 : printed.origin(index - 1) + 1;
    }

    /** The index of the first character that stands at or behind a place in the document. */
    public int indexAt(int origin) {
        int low = 0;
        int high = printed.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (printed.origin(middle) < origin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
