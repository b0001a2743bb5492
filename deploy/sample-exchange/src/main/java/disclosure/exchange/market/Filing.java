package disclosure.exchange.market;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A filing as the exchange shows it at one time.
 *
 * @param code 32 hexadecimal digits
 * @param title without decoration
 * @param mark post-title: empty, （更正后） or （已取消）
 * @param publishDate what the list says: evening filings carry the next day
 * @param releasedAt from when the list shows it
 * @param updatedAt last change; the list is ordered by it
 * @param extension of its document's file name
 */
public record Filing(
        String code,
        Issuer issuer,
        FilingKind kind,
        String title,
        String mark,
        LocalDate publishDate,
        Instant releasedAt,
        Instant updatedAt,
        String extension,
        Content content) {

    /** The document, made when it is first asked for. */
    public interface Content {
        byte[] bytes();
    }

    public String path() {
        return "/disclosure/%d/%s/%s.%s"
                .formatted(publishDate.getYear(), publishDate, code, extension);
    }

    /** Whether it is a record of investor relations of a mainland company. */
    public boolean isRecord() {
        return kind == Kind.INVESTOR_RELATIONS;
    }

    public boolean withdrawn() {
        return mark.contains("取消");
    }

    Filing withContent(Content newContent) {
        return new Filing(
                code,
                issuer,
                kind,
                title,
                mark,
                publishDate,
                releasedAt,
                updatedAt,
                extension,
                newContent);
    }

    Filing marked(String newMark, Instant at, Content newContent) {
        return new Filing(
                code,
                issuer,
                kind,
                title,
                newMark,
                publishDate,
                releasedAt,
                at,
                extension,
                newContent);
    }
}
