package disclosure.alert.notify;

import java.util.Optional;

/** A way to tell people: one implementation per kind of channel, each in a folder of its own. */
public interface ChannelKind {

    /** Name in the API, for example {@code webhook}. */
    String type();

    /** Why this address cannot be a channel of this kind, in words; empty when it can. */
    Optional<String> refusal(String url);

    /** A fresh signing secret, as the receiver wants it written. */
    String newSecret();

    /**
     * Tells once. Runs on a virtual thread and may block; an interrupt means that the service
     * stops.
     */
    Outcome attempt(DueDelivery delivery) throws InterruptedException;
}
