package disclosure.alert.notify.stream;

/**
 * Tells a reader that alerts may lie between its last id and where the stream goes on.
 *
 * @param lastEventId as the reader sent it
 * @param resumedAfter id after which the stream goes on
 * @param alerts where the missed ones can be read
 */
record Gap(String lastEventId, String resumedAfter, String alerts) {}
