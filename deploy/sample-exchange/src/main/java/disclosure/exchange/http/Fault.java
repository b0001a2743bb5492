package disclosure.exchange.http;

/** Ways in which an exchange misbehaves. Each lies over what would have been answered. */
public enum Fault {
    /** Answers come late, {@code delayMillis} each (2,000 unless told). */
    SLOW(Where.EVERYWHERE),
    /** 429 with Retry-After: 1. */
    TOO_MANY_REQUESTS(Where.EVERYWHERE),
    /** Status 200 with a challenge page of JavaScript. */
    CAPTCHA(Where.EVERYWHERE),
    /** A list that ends in the middle. */
    TRUNCATED_JSON(Where.LISTS),
    /** Every row of a list twice. */
    DUPLICATE_ROWS(Where.LISTS),
    /** Rows of a page in reverse order. */
    REORDERED_PAGES(Where.LISTS),
    /** Keys of rows renamed. */
    CHANGED_SCHEMA(Where.LISTS),
    /** 503 without a body. */
    SERVER_ERROR(Where.EVERYWHERE),
    /** 403. */
    FORBIDDEN(Where.EVERYWHERE),
    /** A list without rows. */
    EMPTY_PAGE(Where.LISTS),
    /** Status 200 that says 请求参数异常. */
    BUSINESS_ERROR(Where.LISTS),
    /** 404 for documents. */
    DOCUMENT_NOT_YET(Where.DOCUMENTS),
    /** Documents with their second half overwritten. */
    DOCUMENT_BROKEN(Where.DOCUMENTS),
    /** Documents that go on for 100 MiB. */
    DOCUMENT_TOO_LARGE(Where.DOCUMENTS);

    private final Where where;

    Fault(Where where) {
        this.where = where;
    }

    /** What a fault can hit. */
    public enum Where {
        LISTS,
        DOCUMENTS,
        EVERYWHERE
    }

    boolean hits(Where kind) {
        return where == Where.EVERYWHERE || where == kind;
    }
}
