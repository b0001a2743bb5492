package disclosure.parser.document;

/** Reads one format. */
@FunctionalInterface
public interface FormatReader {

    /**
     * Reads the bytes into pages, noting what went wrong there.
     *
     * @return number of pages of the file; 0 where the format has none or it did not open
     */
    int read(byte[] bytes, PagesRead into);
}
