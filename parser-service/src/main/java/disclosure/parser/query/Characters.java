package disclosure.parser.query;

/** What the database can be asked about. */
final class Characters {

    private Characters() {}

    /** PostgreSQL has no NUL in any text. */
    static boolean storable(String text) {
        return text.indexOf('\0') < 0;
    }
}
