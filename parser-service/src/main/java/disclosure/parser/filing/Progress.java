package disclosure.parser.filing;

import disclosure.events.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How far a filing is known.
 *
 * @param revision of the announcement
 * @param readRevision of the document that was read; null while none was
 */
record Progress(int revision, @Nullable Integer readRevision) {

    /** What an arrival does to a filing. */
    enum Step {
        /** It is news: keep it and tell it. */
        ADVANCE,
        /**
         * It was kept before. Told again, because whoever kept it may have ended before the broker
         * had it; the event's id is the same, so that nobody is told twice.
         */
        REPEAT,
        /** Something newer is known: neither kept nor told. */
        LATE
    }

    /** What an announcement or a read document of this revision does to a filing known so far. */
    static Step of(@Nullable Progress known, int revision, Stage stage) {
        if (known == null) {
            return Step.ADVANCE;
        }
        return switch (stage) {
            case HEADLINE -> compare(revision, known.revision);
            case FULL ->
                    known.readRevision == null
                            ? Step.ADVANCE
                            : compare(revision, known.readRevision);
        };
    }

    private static Step compare(int incoming, int known) {
        if (incoming == known) {
            return Step.REPEAT;
        }
        return incoming > known ? Step.ADVANCE : Step.LATE;
    }
}
