package disclosure.crawler.document;

/** Formats that are kept. */
enum MediaType {
    PDF("application/pdf"),
    HTML("text/html"),
    XML("application/xml"),
    TEXT("text/plain");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    String mediaTypeName() {
        return name;
    }
}
