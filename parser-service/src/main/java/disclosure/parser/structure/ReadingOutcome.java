package disclosure.parser.structure;

import disclosure.events.Document;
import disclosure.events.Parse;
import disclosure.parser.document.Paper;
import disclosure.parser.document.Papers;
import disclosure.parser.document.ReadDocument;
import disclosure.parser.document.ReadDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How reading the documents of a filing ended, in one word, and which of them are to blame. */
final class ReadingOutcome {

    private ReadingOutcome() {}

    static Parse of(Papers papers, ReadDocuments read) {
        ReadDocument first = read.each().getFirst();
        List<String> missing = papers.missing();
        if (read.each().size() == 1 && missing.isEmpty()) {
            return parse(first.status(), first.reason(), missing);
        }
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < read.each().size(); i++) {
            ReadDocument one = read.each().get(i);
            if (one.status() != Parse.Status.COMPLETE) {
                String why = Objects.requireNonNullElse(one.reason(), one.status().name());
                reasons.add(name(papers.papers().get(i).document(), i) + ": " + why);
            }
        }
        reasons.addAll(missing);
        if (reasons.isEmpty()) {
            return parse(Parse.Status.COMPLETE, null, missing);
        }
        boolean nothing = read.text().text().isEmpty();
        Parse.Status status = nothing ? first.status() : Parse.Status.PARTIAL;
        return parse(status, String.join("; ", reasons), missing);
    }

    private static Parse parse(Parse.Status status, @Nullable String reason, List<String> missing) {
        return new Parse(status, reason, FilingStructurer.PARSER_VERSION, missing);
    }

    private static String name(Document document, int place) {
        String name = document.name();
        return name != null ? name : place == 0 ? "the main document" : "document " + (place + 1);
    }

    /** The documents as they were read. */
    static List<Document> documents(Papers papers, ReadDocuments read) {
        List<Document> shown = new ArrayList<>();
        for (int i = 0; i < read.each().size(); i++) {
            shown.add(shown(papers.papers().get(i), read, i));
        }
        return List.copyOf(shown);
    }

    private static Document shown(Paper paper, ReadDocuments read, int place) {
        Document document = paper.document();
        ReadDocument one = read.each().get(place);
        return paper.unread() != null
                ? document
                : new Document(
                        document.sha256(),
                        one.type().mediaType(),
                        paper.bytes().length,
                        one.pages(),
                        read.firstPages().get(place),
                        document.name());
    }
}
