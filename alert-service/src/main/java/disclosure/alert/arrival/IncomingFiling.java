package disclosure.alert.arrival;

import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.StructuredFiling;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reading a record as a structured filing. */
final class IncomingFiling {

    private IncomingFiling() {}

    /**
     * The event of a record. JSON may leave anything out: what is asked of a filing before it is
     * matched is there.
     *
     * @throws MalformedEvent when the record has no value, or one that is no such event
     */
    static FilingStructured of(byte @Nullable [] value) {
        if (value == null) {
            throw new MalformedEvent("a record without a value", null);
        }
        FilingStructured event = read(value);
        if (event == null) {
            throw new MalformedEvent("null is not a FilingStructured", null);
        }
        StructuredFiling filing = event.filing();
        required("filing", filing);
        required("filing.filingId", filing.filingId());
        required("filing.exchange", filing.exchange());
        required("filing.category", filing.category());
        FilingText text = event.text();
        if (text != null) {
            required("text.text", text.text());
        }
        return event;
    }

    private static @Nullable FilingStructured read(byte[] value) {
        try {
            return EventJson.read(value, FilingStructured.class);
        } catch (IOException e) {
            throw new MalformedEvent("not a FilingStructured: " + e.getMessage(), e);
        }
    }

    private static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new MalformedEvent(field + " is missing", null);
        }
    }
}
