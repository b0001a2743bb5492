package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a list is to be read that has no order of time inside a day: what is new may stand on any
 * page of today or of a later day. Where the list counts otherwise than when those were read last,
 * they are read again, with a rest in between that is as long as the reading took; else the first
 * page is enough.
 */
final class OpenDays {

    private final Clock clock;
    private boolean mayGoOn = true;
    private boolean reading;
    private long counted = -1;
    private Instant began = Instant.MIN;

    /** What the list counted when they were read last. */
    private long read = -1;

    private Instant restUntil = Instant.MIN;

    OpenDays(Clock clock) {
        this.clock = clock;
    }

    /** A pass begins that may go behind the first page. */
    synchronized void anew() {
        mayGoOn = true;
        reading = false;
    }

    /** A page could not be read: until a pass begins anew the first page is enough. */
    synchronized void broke() {
        mayGoOn = false;
        reading = false;
    }

    /**
     * A page, which is no known one while more of those days may follow.
     *
     * @param number from 0; whoever asks for a page has kept those before it
     */
    synchronized Page saw(int number, Page page, LocalDate today) {
        if (number == 0) {
            if (reading) {
                // A look at the top in between; what it counts more is for the next reading.
                return page;
            }
            begin(page.total());
        }
        if (!reading) {
            return page;
        }
        if (page.last() || page.announcements().stream().noneMatch(row -> isOpen(row, today))) {
            end();
            return page;
        }
        PageFacts facts = page.facts();
        return page.withFacts(
                new PageFacts(
                        facts.number(),
                        facts.size(),
                        facts.total(),
                        facts.last(),
                        facts.passedOver() + 1));
    }

    private void begin(long total) {
        counted = total;
        began = clock.instant();
        reading = mayGoOn && total >= 0 && total != read && !began.isBefore(restUntil);
    }

    private void end() {
        Instant now = clock.instant();
        reading = false;
        read = counted;
        restUntil = now.plus(Duration.between(began, now));
    }

    private static boolean isOpen(Announcement row, LocalDate today) {
        return row.publishedAt() != null && !row.publishedAt().toLocalDate().isBefore(today);
    }
}
