package disclosure.events;

/**
 * CloudEvents 1.0 {@code type} attribute of each event. Kafka carries them in binary mode ({@code
 * ce_} headers, JSON value).
 */
public final class EventTypes {

    public static final String FILING_DISCOVERED = "disclosure.filing.discovered";
    public static final String DOCUMENT_STORED = "disclosure.document.stored";
    public static final String FILING_STRUCTURED = "disclosure.filing.structured";
    public static final String ALERT_RAISED = "disclosure.alert.raised";

    private EventTypes() {}
}
