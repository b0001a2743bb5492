package disclosure.alert.alert;

import java.time.Instant;
import java.util.UUID;

/**
 * An alert as it is to be told.
 *
 * @param seq its place in the feed
 * @param key of its record: exchange and ticker, so that a company's alerts stay in order
 * @param event an AlertRaised as JSON, UTF-8
 */
// Never compared: it only gives the bytes a name.
@SuppressWarnings("ArrayRecordComponent")
record UntoldAlert(
        long seq, UUID id, String key, String filingId, Instant raisedAt, byte[] event) {}
