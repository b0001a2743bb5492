package disclosure.crawler.feed.bse;

/** The two markets of the engine. */
enum BseMarket {
    BSE("bse", "Beijing Stock Exchange", "BSE", "2"),
    /** Asked for as layer 3; its rows say 0 or 1. */
    NEEQ("neeq", "National Equities Exchange and Quotations", "NEEQ", "3");

    private final String id;
    private final String title;
    private final String exchange;
    private final String layer;

    BseMarket(String id, String title, String exchange, String layer) {
        this.id = id;
        this.title = title;
        this.exchange = exchange;
        this.layer = layer;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String exchange() {
        return exchange;
    }

    /** The market layer in questions. */
    String layer() {
        return layer;
    }
}
