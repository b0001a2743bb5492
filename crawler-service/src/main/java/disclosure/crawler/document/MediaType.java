package disclosure.crawler.document;

/** Formats that are kept. */
enum MediaType {
    PDF("application/pdf"),
    HTML("text/html"),
    XML("application/xml"),
    TEXT("text/plain"),
    /** Word since 2007. */
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Word before that; old spreadsheets look the same from the front. */
    OLD_WORD("application/msword");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String mediaTypeName() {
        return name;
    }
}
