package disclosure.crawler.document;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store that configuration asks for. */
@Singleton
final class ConfiguredStore {

    @Produces
    @Singleton
    DocumentStore store(DocumentConfig config) {
        return new DirectoryStore(config.directory());
    }
}
