package disclosure.parser.document;

import disclosure.events.Document;
import disclosure.events.DocumentStored.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a filing was filed with.
 *
 * @param papers never empty, the main document first
 * @param missing further ones that could not be had, each with the reason
 */
public record Papers(List<Paper> papers, List<String> missing) {

    public Papers {
        papers = List.copyOf(papers);
        missing = List.copyOf(missing);
    }

    /** A filing of one document. */
    public static Papers of(Document document, byte[] bytes) {
        return new Papers(List.of(Paper.of(document, bytes)), List.of());
    }

    public List<Document> documents() {
        return papers.stream().map(Paper::document).toList();
    }

    /** Why none of them is to be read; empty where one is. */
    public Optional<Refusal> unread() {
        boolean none = papers.stream().allMatch(paper -> paper.unread() != null);
        return none
                ? Optional.of(Objects.requireNonNull(papers.getFirst().unread()))
                : Optional.empty();
    }

    /** The first that can be read, alone; of the others it is said why they are not read. */
    public Papers firstAlone(Refusal others) {
        Paper first =
                papers.stream().filter(paper -> paper.unread() == null).findFirst().orElseThrow();
        return new Papers(
                papers.stream()
                        .map(
                                paper ->
                                        paper.equals(first) || paper.unread() != null
                                                ? paper
                                                : Paper.unread(paper.document(), others))
                        .toList(),
                missing);
    }

    /** Whether several are to be read. */
    public boolean areSeveral() {
        return papers.stream().filter(paper -> paper.unread() == null).count() > 1;
    }
}
