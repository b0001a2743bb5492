package disclosure.local;

/** The three services, in the order a filing travels. */
public enum Service {
    CRAWLER("crawler-service", "DISCLOSURE_CRAWLER"),
    PARSER("parser-service", "DISCLOSURE_PARSER"),
    ALERT("alert-service", "DISCLOSURE_ALERT");

    private final String module;
    private final String prefix;

    Service(String module, String prefix) {
        this.module = module;
        this.prefix = prefix;
    }

    /** Name of its Maven module, of its Kubernetes Service and of its log. */
    public String module() {
        return module;
    }

    /** How the environment variables begin that configure it alone. */
    String environmentPrefix() {
        return prefix;
    }
}
