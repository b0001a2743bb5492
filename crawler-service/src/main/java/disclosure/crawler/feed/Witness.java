package disclosure.crawler.feed;

/** Looks at the answers a feed gets, beside their reading. Must not throw. */
@FunctionalInterface
public interface Witness {

    /**
     * An answer that differs from the one before.
     *
     * @param feed whose it is
     * @param list which of the feed's lists: the path asked for, {@code #} for each number in it
     * @param body as it came, not to be changed
     * @param answer what it was read as
     */
    void saw(String feed, String list, byte[] body, FeedAnswer answer);
}
