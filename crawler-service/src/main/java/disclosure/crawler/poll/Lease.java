package disclosure.crawler.poll;

/**
 * The right to watch a feed.
 *
 * @param token rises with every change of owner
 */
record Lease(String feed, String owner, long token) {

    /** Somebody else owns the feed now. Thrown to roll the registration back. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(Lease lease) {
            super("the lease of feed " + lease.feed() + " was taken over");
        }
    }
}
