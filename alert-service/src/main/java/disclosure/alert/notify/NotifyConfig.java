package disclosure.alert.notify;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How alerts are told. */
@ConfigMapping(prefix = "disclosure.notify")
public interface NotifyConfig {

    Worker worker();

    Retry retry();

    Secrets secrets();

    /** How deliveries are taken and run. */
    interface Worker {

        /** False leaves deliveries to other replicas. */
        @WithDefault("true")
        boolean enabled();

        /** How often due deliveries are looked for when nobody nudges. */
        @WithDefault("1s")
        Duration sweep();

        /**
         * How long a taken delivery is invisible to others. An attempt whose process died is made
         * again when it is over; must be longer than any channel's total timeout.
         */
        @WithDefault("60s")
        Duration lease();

        /** Attempts in flight per channel and replica: a dead endpoint holds up nobody else. */
        @WithDefault("4")
        int perChannel();

        /**
         * Attempts in flight per replica; a tenant has a quarter of them at most (or {@code
         * perChannel}, where that is more): its dead endpoints hold up no other tenant.
         */
        @WithDefault("64")
        int total();

        /** How long attempts in flight may end at shutdown before they are interrupted. */
        @WithDefault("3s")
        Duration shutdown();
    }

    /** When a failed delivery is tried again. */
    interface Retry {

        /**
         * Wait after the first, second … failure; after the last one the delivery is given up. The
         * default is the example schedule of Standard Webhooks: ten attempts in about 75 hours.
         */
        @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
        List<Duration> schedule();

        /** Each wait is made longer or shorter by up to this share, from 0 to 1. */
        @WithDefault("0.2")
        double jitter();

        /** Longest {@code Retry-After} that is honoured. */
        @WithDefault("24h")
        Duration longestRetryAfter();
    }

    /** Signing secrets of channels. */
    interface Secrets {

        /**
         * AES key, base64 of 32 bytes, with which secrets are encrypted in the database. Without it
         * they are stored readable, and a warning says so at start-up. All replicas need the same
         * one: what one of them cannot open waits for another that can.
         */
        Optional<String> key();

        /** How long the old secret keeps signing beside the new one after a rotation. */
        @WithDefault("24h")
        Duration overlap();
    }
}
