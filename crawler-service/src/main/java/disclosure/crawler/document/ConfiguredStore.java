package disclosure.crawler.document;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.s3.S3Client;

/** The store that configuration asks for. */
@Singleton
final class ConfiguredStore {

    /**
     * Makes it.
     *
     * @param client made only when it is asked for, because it costs memory
     */
    @Produces
    @Singleton
    DocumentStore store(DocumentConfig config, Instance<S3Client> client) {
        return switch (config.store()) {
            case DIRECTORY -> new DirectoryStore(config.directory());
            case S3 ->
                    new S3Store(
                            client.get(),
                            config.s3().bucket(),
                            config.s3().prefix().orElse(""),
                            config.directory().resolve("incoming"));
        };
    }
}
