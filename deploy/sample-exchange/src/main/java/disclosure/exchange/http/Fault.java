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
    DOCUMENT_TOO_LARGE(Where.DOCUMENTS),
    /** Documents with other bytes under the same address. */
    DOCUMENT_REPLACED(Where.DOCUMENTS),
    /** The first page whatever page is asked for. */
    PAGE_REPLAY(Where.LISTS),
    /** Totals that have nothing to do with the rows. */
    TOTALS_WRONG(Where.LISTS),
    /** Rows without the address of a document. */
    MISSING_ATTACHMENT(Where.LISTS),
    /** A list that begins with a byte order mark. */
    BYTE_ORDER_MARK(Where.LISTS),
    /** Rows of every date whatever dates are asked for. */
    DATE_IGNORED(Where.LISTS),
    /** Status 200 and not one byte. */
    EMPTY_200(Where.EVERYWHERE),
    /** Status 200 with a page that asks to log in. */
    LOGIN_PAGE(Where.EVERYWHERE),
    /** Status 403 with a page that calls the client an undeclared automated tool. */
    BLOCK_PAGE(Where.EVERYWHERE),
    /** Status 403 with a page that says the request rate was exceeded. */
    RATE_PAGE(Where.EVERYWHERE),
    /** A few hundred kilobytes of gzip that unfold to 200 MiB. */
    GZIP_BOMB(Where.EVERYWHERE),
    /** An XML document whose entities unfold without end. */
    XML_BOMB(Where.EVERYWHERE),
    /** An XML document that asks its reader for a file of the reader's machine. */
    XML_EXTERNAL(Where.EVERYWHERE),
    /** A redirect to the next address, which redirects to the next. */
    ENDLESS_REDIRECT(Where.EVERYWHERE),
    /** A redirect into a private network. */
    PRIVATE_REDIRECT(Where.EVERYWHERE),
    /** 200 MiB of blanks. */
    HUGE_BODY(Where.EVERYWHERE),
    /** 503 with a Retry-After that is a date, two minutes from now. */
    RETRY_AFTER_DATE(Where.EVERYWHERE),
    /** The connection is closed in the middle of the answer. */
    CONNECTION_RESET(Where.EVERYWHERE),
    /** 404 for lists. */
    LIST_GONE(Where.LISTS),
    /** 405 for lists. */
    METHOD_NOT_ALLOWED(Where.LISTS),
    /** 504, as proxies answer for a server that is late. */
    GATEWAY_TIMEOUT(Where.EVERYWHERE),
    /** No answer at all; the connection is closed after fifteen times {@code delayMillis}. */
    NO_ANSWER(Where.EVERYWHERE),
    /** A list in parentheses, without the name of the function that was asked for. */
    JSONP_WITHOUT_NAME(Where.LISTS);

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
