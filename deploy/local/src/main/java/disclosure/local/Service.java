package disclosure.local;

/** The three services, in the order a filing travels. */
public enum Service {
    CRAWLER("crawler-service"),
    PARSER("parser-service"),
    ALERT("alert-service");

    private final String module;

    Service(String module) {
        this.module = module;
    }

    /** Name of its Maven module, of its Kubernetes Service and of its log. */
    public String module() {
        return module;
    }
}
