package disclosure.crawler.poll;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One pass over a feed's pages: until one behind which nothing unseen can lie, or, for a full pass,
 * until the last one.
 *
 * @param full true to go on past known pages
 * @param maxPages most pages
 */
record Pass(boolean full, int maxPages) {

    /** Gives a page. */
    @FunctionalInterface
    interface Pages {
        FeedAnswer page(int number) throws InterruptedException;
    }

    /**
     * What was found on a page.
     *
     * @param fresh announcements that were new or changed
     * @param goesOn whether pages behind it may hold what we have not seen
     * @param remarks what could not be kept, in words
     */
    record Found(int fresh, boolean goesOn, List<String> remarks) {
        static final Found NOTHING = new Found(0, false);

        Found(int fresh, boolean goesOn) {
            this(fresh, goesOn, List.of());
        }
    }

    /** Takes a page in. */
    @FunctionalInterface
    interface Taker {
        Found take(Page page);
    }

    /** How a pass ended. */
    sealed interface Outcome {
        int fresh();

        /** As it should. */
        record Complete(int fresh, int pages, List<String> remarks) implements Outcome {}

        /** At a fault; the pages before it were taken in. */
        record Broken(int fresh, int pages, Fault fault) implements Outcome {}
    }

    Outcome over(Pages pages, Taker taker) throws InterruptedException {
        Set<Set<String>> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        List<String> remarks = new ArrayList<>();
        // A filing published meanwhile may push the only row of ours from one page to the next.
        int pushedOn = 0;
        int fresh = 0;
        for (int number = 0; number < maxPages; number++) {
            switch (pages.page(number)) {
                case Fault fault -> {
                    return new Outcome.Broken(fresh, number, fault);
                }
                case Page page -> {
                    Set<String> idsOfPage = ids(page);
                    boolean again = !page.announcements().isEmpty() && !seen.add(idsOfPage);
                    if (again && (idsOfPage.size() > 1 || pushedOn++ > 0)) {
                        return new Outcome.Broken(fresh, number, replay(number));
                    }
                    Found found = page.announcements().isEmpty() ? Found.NOTHING : taker.take(page);
                    fresh += found.fresh();
                    ids.addAll(idsOfPage);
                    remarks.addAll(page.remarks());
                    remarks.addAll(found.remarks());
                    boolean nothing = page.announcements().isEmpty();
                    if (page.last() || (nothing && page.facts().last() == null)) {
                        return new Outcome.Complete(fresh, number + 1, missing(page, ids, remarks));
                    }
                    if (!found.goesOn() && page.facts().passedOver() == 0 && !full) {
                        return new Outcome.Complete(fresh, number + 1, remarks);
                    }
                }
            }
        }
        remarks.add("stopped after " + maxPages + " pages, the most that are read in one pass");
        return new Outcome.Complete(fresh, maxPages, remarks);
    }

    private static Set<String> ids(Page page) {
        return page.announcements().stream()
                .map(Announcement::sourceId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Fault replay(int number) {
        return new Fault(
                Kind.REPLAY, "page " + number + " holds the same filings as an earlier one");
    }

    /** Rows move while we page, so a few may be missing until the next full pass. */
    private static List<String> missing(Page last, Set<String> ids, List<String> remarks) {
        if (last.total() > ids.size()) {
            remarks.add(
                    "the feed counts %d filings, its pages held %d"
                            .formatted(last.total(), ids.size()));
        }
        return remarks;
    }
}
