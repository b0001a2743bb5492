package disclosure.parser.extract.category;

import disclosure.events.CategoryCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The category a title states, by ordered rules: what kind of paper it is and who writes it, before
 * what it is about; of subjects the narrow before the wide. Safe for use by several threads.
 */
public final class CategoryFromTitle {

    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u3096\\u30a1-\\u30fa]");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern TANSHIN = Pattern.compile("決算|月期|株式会社|証券(報告|届出)書|臨時報告書|四半期");

    private static final List<Rule> CHINESE =
            Stream.of(
                            Meetings.WITH_INVESTORS.subList(0, 1),
                            Intermediaries.ADVISERS,
                            Authorities.LETTERS,
                            Intermediaries.AUDITORS_AND_SPONSORS,
                            Intermediaries.VALUERS,
                            Capital.PLANS,
                            House.ORDER,
                            Meetings.OWN,
                            Meetings.WITH_INVESTORS,
                            Reports.KINDS,
                            People.TERMS,
                            People.AUDITORS,
                            House.OWN_NEWS,
                            Shares.TRADING,
                            Reports.OPERATIONS,
                            Authorities.SANCTIONS_AND_COURTS,
                            Capital.RAISED,
                            Capital.GIVEN_BACK,
                            Transactions.RESTRUCTURING,
                            Shares.HOLDERS,
                            Capital.ISSUES,
                            People.MANAGEMENT,
                            Transactions.DEALS,
                            Transactions.PERMISSIONS,
                            Transactions.SPENDING,
                            House.MENTIONED,
                            Meetings.UNNAMED)
                    .flatMap(List::stream)
                    .toList();

    private static final List<Rule> ENGLISH =
            Stream.of(English.RETURNS, English.PAPERS, English.SUBJECTS)
                    .flatMap(List::stream)
                    .toList();

    private CategoryFromTitle() {}

    /**
     * The category of a title, in Chinese, Japanese, Korean or English, or beginning with a form of
     * the SEC.
     *
     * @return {@code other} where the title states something the list has no place for; empty where
     *     it says nothing
     */
    public static Optional<CategoryCode> of(String title) {
        Optional<CategoryCode> form = SecTitle.of(title);
        if (form.isPresent() || SecTitle.isOne(title)) {
            return form;
        }
        Title parts = Title.of(title);
        if (HANGUL.matcher(title).find()) {
            return Rule.first(Korean.ALL, parts);
        }
        if (!parts.isHan()) {
            return Rule.first(ENGLISH, parts);
        }
        boolean japanese = KANA.matcher(title).find() || TANSHIN.matcher(title).find();
        return Rule.first(japanese ? Japanese.ALL : CHINESE, parts);
    }
}
