package disclosure.crawler.fetch;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Which hosts belong to one site, and share what we allow ourselves towards it: {@code www.sec.gov}
 * and {@code data.sec.gov} are {@code sec.gov}.
 */
public final class SiteName {

    /** Below a country's name these are no names of owners. */
    private static final Set<String> KINDS =
            Set.of("com", "net", "org", "gov", "edu", "ac", "co", "or", "go", "ne", "re");

    private SiteName() {}

    /** The site of an address; a numeric host is a site by itself, on each port. */
    public static String of(URI uri) {
        String host = Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
        boolean numeric = host.startsWith("[") || host.matches("[0-9.]+");
        return numeric || host.equals("localhost") ? host + ":" + uri.getPort() : ofHost(host);
    }

    private static String ofHost(String host) {
        String[] labels = host.split("\\.", -1);
        int length = labels.length;
        boolean kind =
                length > 2
                        && labels[length - 1].length() == 2
                        && KINDS.contains(labels[length - 2]);
        int kept = Math.min(length, kind ? 3 : 2);
        return String.join(".", Arrays.copyOfRange(labels, length - kept, length));
    }
}
