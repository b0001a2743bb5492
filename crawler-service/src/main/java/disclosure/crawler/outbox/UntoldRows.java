package disclosure.crawler.outbox;

import java.util.List;

/** The rows of one kind and one feed. */
public interface UntoldRows {

    /** The unmarked rows, oldest first. */
    List<Untold> oldest(int limit);

    /** Marks rows as told. A row that is marked already stays as it is. */
    void markTold(List<Long> rows);
}
