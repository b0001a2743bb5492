package disclosure.crawler.poll;

/**
 * The right to watch the feeds of a site.
 *
 * @param token rises with every change of owner
 */
record Lease(String site, String owner, long token) {

    /**
     * Somebody else owns the site now, or could. Thrown to ask for nothing more, and to roll a
     * registration back.
     */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(Lease lease) {
            super("the lease of site " + lease.site() + " is lost, or could be by now");
        }
    }
}
