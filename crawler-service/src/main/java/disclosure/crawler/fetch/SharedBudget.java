package disclosure.crawler.fetch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** One budget for the whole process. */
@Singleton
final class SharedBudget {

    @Produces
    @Singleton
    HostBudget budget(FetchConfig config) {
        return new HostBudget(config.gap());
    }
}
