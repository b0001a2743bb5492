/**
 * 上证e互动, where companies of Shanghai publish records of investor relations activities and answer
 * questions. In come fragments of pages; out go announcements.
 *
 * <p>What may go wrong: times are words relative to now; a login page comes with status 200; an
 * empty list is told by a note, and without the note something has changed.
 */
@NullMarked
package disclosure.crawler.feed.sns;

import org.jspecify.annotations.NullMarked;
