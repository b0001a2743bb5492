package disclosure.exchange.http;

/** Pages with which sites turn a client away. */
public final class Pages {

    /** For a client that does not say who it is. */
    public static final String UNDECLARED =
            page(
                    "Your Request Originates from an Undeclared Automated Tool",
                    "Say in your user agent which company you are and how you can be reached.");

    /** For a client that asks too often. */
    public static final String RATE_EXCEEDED =
            page(
                    "Request Rate Threshold Exceeded",
                    "Your request rate has exceeded the maximum allowable requests per second."
                            + " Your access will be limited for 10 minutes.");

    /** For an offset behind the end. */
    public static final String UNAVAILABLE =
            page("File Unavailable", "The file you asked for is not available at this time.");

    private Pages() {}

    private static String page(String title, String words) {
        return """
        <!DOCTYPE html>
        <html><head><title>SEC.gov | %s</title></head>
        <body><div id="content"><h1>%s</h1>
        <p>%s</p>
        <p>Reference ID: 0.5a5a5a5a.1700000000.5a5a5a5a</p></div></body></html>
        """
                .formatted(title, title, words);
    }
}
