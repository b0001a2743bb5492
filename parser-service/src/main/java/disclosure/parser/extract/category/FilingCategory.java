package disclosure.parser.extract.category;

import disclosure.events.Announced;
import disclosure.events.Category;
import disclosure.events.CategoryCode;
import disclosure.events.Submission;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The category of a filing from all that is known of it; the package documentation says what comes
 * before what.
 */
public final class FilingCategory {

    private FilingCategory() {}

    /**
     * The category, {@code other} by its title where nothing tells.
     *
     * @param filing as announced
     * @param content what its document shows
     */
    public static Category of(Announced filing, Content content) {
        Optional<Category> bound =
                by(
                        "exchange",
                        CategoryFromExchange.binding(
                                filing.source(), filing.exchange(), filing.feedCategory()));
        if (bound.isPresent()) {
            return bound.get();
        }
        Optional<CategoryCode> title = CategoryFromTitle.of(filing.title());
        return by("content", fromSubmission(content.submission()))
                .or(() -> by("title", title))
                .or(() -> by("exchange", CategoryFromExchange.of(filing.feedCategory())))
                .or(() -> by("content", fromText(content)))
                .orElseGet(() -> new Category(CategoryCode.OTHER.code(), "title"));
    }

    /**
     * What a document shows of its kind.
     *
     * @param record whether it has the form of an investor-relations record
     * @param submission header of a filing with the SEC
     * @param titles the printed title and the first headings, in order
     */
    public record Content(boolean record, @Nullable Submission submission, List<String> titles) {

        /** Nothing is known of the document yet. */
        public static Content unread() {
            return new Content(false, null, List.of());
        }
    }

    private static Optional<CategoryCode> fromSubmission(@Nullable Submission submission) {
        if (submission == null) {
            return Optional.empty();
        }
        return SecCategories.ofForm(submission.form())
                .or(() -> SecCategories.ofItems(submission.items()));
    }

    private static Optional<CategoryCode> fromText(Content content) {
        if (content.record()) {
            return Optional.of(CategoryCode.INVESTOR_RELATIONS_RECORD);
        }
        return content.titles().stream()
                .map(CategoryFromTitle::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Category> by(String who, Optional<CategoryCode> code) {
        return code.map(found -> new Category(found.code(), who));
    }
}
