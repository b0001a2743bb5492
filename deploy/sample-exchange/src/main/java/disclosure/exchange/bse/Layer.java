package disclosure.exchange.bse;

/** The markets that share the engine, as their rows call them. */
public enum Layer {
    BEIJING("2", "B"),
    /** The quotation system's upper layer, traded in call auctions. */
    INNOVATION("1", "C");

    private final String code;
    private final String trading;

    Layer(String code, String trading) {
        this.code = code;
        this.trading = trading;
    }

    String code() {
        return code;
    }

    /** How its stocks are traded. */
    String trading() {
        return trading;
    }
}
