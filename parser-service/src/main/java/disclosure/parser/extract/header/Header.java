package disclosure.parser.extract.header;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head block of a document.
 *
 * @param code security code, six digits: that of the A shares where there are several
 * @param codes all codes stated, the one of {@code code} first; a code of Hong Kong has five digits
 * @param shortName 证券简称 of {@code code}
 * @param number the document's own number, 公告编号 or 编号, as printed without white space
 * @param issuer full registered name
 * @param title printed title
 * @param end offset behind the head block: the oath, or the first section or row
 */
public record Header(
        @Nullable String code,
        List<String> codes,
        @Nullable String shortName,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String title,
        int end) {

    /** The header of a document without any. */
    public static final Header NONE = new Header(null, List.of(), null, null, null, null, 0);
}
