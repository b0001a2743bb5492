package disclosure.parser.extract.header;

import org.jspecify.annotations.Nullable;

/**
 * The head block of a document.
 *
 * @param code security code, six digits
 * @param shortName 证券简称
 * @param number the document's own number, 公告编号 or 编号, as printed without white space
 * @param issuer full registered name
 * @param title printed title
 * @param end offset behind the head block: the oath, or the first section or row
 */
public record Header(
        @Nullable String code,
        @Nullable String shortName,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String title,
        int end) {}
