package disclosure.alert.match;

import disclosure.events.Change;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which alert results from one rule and one event. */
public sealed interface Decision {

    /** Keep an alert and tell it. */
    record Alert(Verdict.Fires match) implements Decision {}

    /** No alert. */
    record None(Why why) implements Decision {}

    /** The rule could not be evaluated. */
    record Broken(Throwable cause) implements Decision {}

    /** Why there is no alert. */
    enum Why {
        /** The filing was there before we watched. */
        SILENT,
        PAUSED,
        EXPIRED,
        /** One alert per subscription and filing, over all stages. */
        ALREADY_ALERTED,
        /** It matches, and its owner wants to hear nothing of it now, or did when it came. */
        MUTED,
        /** The full stage decides. */
        WAITS,
        NO_MATCH
    }

    /**
     * The whole rule. The verdict is asked for only where it matters, because evaluation is what
     * costs. A revision is no case of its own: where the filing was alerted {@link #tellsChange}
     * decides, and where it was not it is matched like any other.
     *
     * @param silent as the event says
     * @param schedule as the subscription says
     * @param now when it is decided
     * @param alreadyAlerted an alert of this subscription and filing is kept
     * @param withheld it matched at an earlier stage while the subscription was muted
     */
    static Decision of(
            boolean silent,
            Schedule schedule,
            Instant now,
            boolean alreadyAlerted,
            boolean withheld,
            Supplier<Verdict> verdict) {
        if (silent) {
            return new None(Why.SILENT);
        }
        if (!schedule.enabled()) {
            return new None(Why.PAUSED);
        }
        if (schedule.hasExpired(now)) {
            return new None(Why.EXPIRED);
        }
        if (alreadyAlerted) {
            return new None(Why.ALREADY_ALERTED);
        }
        if (withheld) {
            return new None(Why.MUTED);
        }
        return switch (verdict.get()) {
            case Verdict.Fires fires ->
                    schedule.isMuted(now) ? new None(Why.MUTED) : new Alert(fires);
            case Verdict.Waits ignored -> new None(Why.WAITS);
            case Verdict.Never ignored -> new None(Why.NO_MATCH);
            case Verdict.Failed failed -> new Broken(failed.cause());
        };
    }

    /**
     * Whether a subscriber who was told of a filing is told what became of it: that it was
     * corrected or withdrawn, or that another document stands in its place. Other words of the feed
     * for the same are no news, nor is the document of a filing that had none.
     *
     * @param silent as the event says
     * @param schedule as the subscription says: neither paused, expired nor muted ones are told
     * @param now when it is decided
     * @param told latest revision the subscriber was told of
     * @param revision the event's
     * @param change what changed with that revision; null when nothing ever did
     */
    static boolean tellsChange(
            boolean silent,
            Schedule schedule,
            Instant now,
            int told,
            int revision,
            @Nullable Change change) {
        boolean heard = schedule.enabled() && !schedule.hasExpired(now) && !schedule.isMuted(now);
        if (silent || !heard || change == null || told >= revision) {
            return false;
        }
        return switch (change.kind()) {
            case CORRECTED, WITHDRAWN -> true;
            case DOCUMENT_REPLACED -> !change.before().equals(Change.NO_DOCUMENT);
            case RETITLED -> false;
        };
    }
}
