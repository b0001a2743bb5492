package disclosure.crawler.poll;

/**
 * The bells of one feed's watch.
 *
 * @param relay something was committed that is to be told
 * @param download a document may be due
 */
record Bells(Bell relay, Bell download) {

    static Bells of(Stop stop) {
        return new Bells(stop.bell(), stop.bell());
    }

    /** Something new was taken in. */
    void news() {
        relay.ring();
        download.ring();
    }
}
