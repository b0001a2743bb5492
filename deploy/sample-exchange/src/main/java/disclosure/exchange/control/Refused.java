package disclosure.exchange.control;

/** A request that makes no sense. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;

    Refused(int status, String field, String message) {
        super(message);
        this.status = status;
        this.field = field;
    }

    int status() {
        return status;
    }

    String field() {
        return field;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
