package disclosure.parser.arrival;

import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.Topics;

/**
 * An event that fits into a record. The producer counts bytes before compression, so the text is
 * cut until the JSON fits; the facts are kept whole, except for tables where they alone do not fit.
 */
final class Fitting {

    /** Left for key, headers and the record's own framing. */
    private static final int HEADROOM = 64 * 1024;

    private static final int LIMIT = Topics.MAX_RECORD_BYTES - HEADROOM;

    private Fitting() {}

    static byte[] json(FilingStructured event) {
        byte[] json = EventJson.write(event);
        FilingText text = event.text();
        if (json.length > LIMIT && text != null) {
            json = cut(event, text, json);
        }
        if (json.length <= LIMIT || event.filing().tables().isEmpty()) {
            return json;
        }
        // The text holds every table, so it is cut anew beside none.
        return json(new FilingStructured(event.filing().withoutTables(), text, event.silent()));
    }

    private static byte[] cut(FilingStructured event, FilingText text, byte[] whole) {
        byte[] json = whole;
        int keep = text.text().length();
        while (json.length > LIMIT && keep > 0) {
            // One unit of text costs at least one byte, so this never cuts too little for long.
            keep = Math.max(0, keep - Math.max(1, (json.length - LIMIT) / 3));
            json = EventJson.write(cut(event, text, keep));
        }
        return json;
    }

    private static FilingStructured cut(FilingStructured event, FilingText text, int keep) {
        int end =
                keep > 0 && Character.isHighSurrogate(text.text().charAt(keep - 1))
                        ? keep - 1
                        : keep;
        FilingText shorter =
                new FilingText(
                        text.text().substring(0, end),
                        text.pageStarts().stream().filter(start -> start <= end).toList(),
                        true);
        return new FilingStructured(event.filing(), shorter, event.silent());
    }
}
