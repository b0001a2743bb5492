package disclosure.crawler.feed;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Security codes that were exchanged for others while the company stayed the same, as the Beijing
 * exchange did with all of its own in October 2025. The feed that knows the table fills it; rows of
 * every feed come under the present code.
 */
@Singleton
public final class RenamedCodes {

    private volatile Map<String, String> newByOld = Map.of();
    private volatile Map<String, String> oldByNew = Map.of();

    /** Adds present codes by those of before. */
    public synchronized void know(Map<String, String> table) {
        Map<String, String> all = new HashMap<>(newByOld);
        all.putAll(table);
        Map<String, String> back = new HashMap<>();
        all.forEach((old, current) -> back.put(current, old));
        newByOld = Map.copyOf(all);
        oldByNew = Map.copyOf(back);
    }

    /** The code a company has now. */
    public @Nullable String current(@Nullable String code) {
        return code == null ? null : newByOld.getOrDefault(code, code);
    }

    /** The code a company had before. */
    public Optional<String> former(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(oldByNew.get(code));
    }

    /** The row under present codes, with those from before by which people may know a company. */
    public Announcement current(Announcement row) {
        List<Announcement.Company> issuers = row.issuers().stream().map(this::current).toList();
        return issuers.equals(row.issuers()) ? row : row.withIssuers(issuers);
    }

    private Announcement.Company current(Announcement.Company company) {
        String current = current(company.ticker());
        return former(current)
                .map(
                        former ->
                                new Announcement.Company(
                                        current, company.name(), company.code(), List.of(former)))
                .orElse(company);
    }
}
