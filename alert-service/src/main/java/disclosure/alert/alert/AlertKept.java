package disclosure.alert.alert;

import java.util.UUID;

/** CDI event, fired after the transaction that kept the alert has committed. */
public record AlertKept(UUID alertId, long seq, String tenant) {}
