package disclosure.local.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what must come, however slow the machine: a limit only ends what would never end. */
public final class Waits {

    private static final Duration NEVER = Duration.ofMinutes(3);

    private Waits() {}

    /** Waits for something that its condition tells plainly enough. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(NEVER);
    }

    /**
     * Waits for something.
     *
     * @param what is said should it never come
     */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(NEVER);
    }
}
