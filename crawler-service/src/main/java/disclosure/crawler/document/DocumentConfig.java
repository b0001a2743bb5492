package disclosure.crawler.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Downloading and keeping documents. */
@ConfigMapping(prefix = "disclosure.crawler.documents")
public interface DocumentConfig {

    /** Kinds of stores. */
    enum Store {
        DIRECTORY,
        S3
    }

    /**
     * Where documents are kept: {@code directory}, or {@code s3} for any storage that speaks S3.
     * Its address and region are {@code quarkus.s3.endpoint-override} (left out for Amazon's own)
     * and {@code quarkus.s3.aws.region}; {@code quarkus.s3.path-style-access=false} puts the bucket
     * into the host name. Credentials are those of the environment ({@code AWS_ACCESS_KEY_ID} and
     * {@code AWS_SECRET_ACCESS_KEY}, a pod identity, an instance profile) or those of {@code
     * quarkus.s3.aws.credentials.*}. They must allow to get, put and list: without the right to
     * list, S3 calls a missing document a forbidden one.
     */
    @WithDefault("directory")
    Store store();

    /**
     * Directory of the documents; made when it is not there. Replicas must share it. With {@code
     * s3} only unfinished downloads lie here, and each replica has its own.
     */
    @WithDefault(".local/documents")
    Path directory();

    /** What is used with {@code store=s3} only. */
    S3 s3();

    /** Where in the storage. */
    interface S3 {

        /** The bucket, which must exist. */
        @WithDefault("disclosure-documents")
        String bucket();

        /**
         * Put before each key, for example {@code filings/}; left out, keys begin with the hash.
         */
        Optional<String> prefix();
    }

    /** Largest document that is fetched, in bytes; a larger one is refused as TOO_LARGE. */
    @WithDefault("67108864")
    long limit();

    /**
     * Most files of one filing that are fetched. Of those that are left out it is said that they
     * are missing.
     */
    @WithDefault("20")
    int files();

    /**
     * Waits before the second, third … attempt. After the last one the document is refused.
     * Exchanges list a filing seconds to hours before its file is there.
     */
    @WithDefault("PT5S,PT20S,PT1M,PT5M,PT15M,PT1H,PT3H,PT6H")
    List<Duration> retries();

    /**
     * The same for further files of a filing. Few, because the filing's main document is read
     * together with them and waits so long; after the last one it is said that the file is missing.
     */
    @WithDefault("PT5S,PT20S,PT1M,PT3M")
    List<Duration> annexRetries();

    /**
     * How long downloads of a feed rest when its host shows a challenge page or answers 429 or 503
     * without saying for how long.
     */
    @WithDefault("PT15M")
    Duration pause();

    /** Looking at documents again: exchanges replace them under the same address. */
    Looks looks();

    /** Holding the documents of two sources against each other. */
    Comparison comparison();

    /**
     * When what is quietly done beside downloads is done. Every request waits for the site's gap
     * like any other, and for downloads that are due.
     */
    interface Looks {

        /** False never looks again. */
        @WithDefault("true")
        boolean enabled();

        /** How long after it was stored a document is looked at, each once. */
        @WithDefault("PT1H,PT12H")
        List<Duration> after();

        /**
         * How late a look may be; later ones are left out, lest an outage is followed by a rush.
         */
        @WithDefault("PT12H")
        Duration atMostLate();

        /** Pause of a feed between two looks or comparisons. */
        @WithDefault("PT2S")
        Duration gap();
    }

    /** Whether that is done. */
    interface Comparison {

        /** False leaves sightings that only a title joined unchecked. */
        @WithDefault("true")
        boolean enabled();
    }
}
