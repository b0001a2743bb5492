package disclosure.parser.document;

/**
 * Something a file states about itself outside its text.
 *
 * @param name as the file names it, after its group and a slash: {@code FILER/CENTRAL INDEX KEY}
 */
public record Field(String name, String value) {}
