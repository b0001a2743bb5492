package disclosure.alert.request;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keyset paging: the cursor hides the key of the last entry that was shown. */
public final class Paging {

    static final int DEFAULT_LIMIT = 50;
    static final int LARGEST_LIMIT = 200;

    private Paging() {}

    /** The limit asked for, from 1 to 200; 50 when none was. */
    public static int limit(@Nullable String asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(asked);
            if (limit >= 1 && limit <= LARGEST_LIMIT) {
                return limit;
            }
            throw limitRefused();
        } catch (NumberFormatException e) {
            throw (RuntimeException) limitRefused().initCause(e);
        }
    }

    private static RuntimeException limitRefused() {
        return Problems.invalid("limit", "must be a whole number from 1 to " + LARGEST_LIMIT);
    }

    /**
     * What a cursor hides.
     *
     * @param reading of the key; whatever it throws for a text that is none must be an {@link
     *     IllegalArgumentException}
     * @return null for no cursor
     */
    public static <K> @Nullable K after(@Nullable String cursor, Function<String, K> reading) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] key = Base64.getUrlDecoder().decode(cursor);
            return reading.apply(new String(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("cursor", "is not one that a list of ours gave");
        }
    }

    /** The place a cursor hides; the place before everything for no cursor. */
    public static Place place(@Nullable String cursor) {
        Place place = after(cursor, Place::of);
        return place == null ? Place.START : place;
    }

    /**
     * One page and the link to the next.
     *
     * @param rows one more than {@code limit} where there is a next page
     */
    public static <R, V> Response page(
            List<R> rows,
            int limit,
            Function<R, String> key,
            Function<R, V> view,
            UriInfo request) {
        List<R> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        Response.ResponseBuilder answer = Response.ok(shown.stream().map(view).toList());
        if (rows.size() > limit) {
            URI next =
                    request.getRequestUriBuilder()
                            .replaceQueryParam("limit", limit)
                            .replaceQueryParam("cursor", cursor(key.apply(shown.getLast())))
                            .build();
            answer.header(
                    "Link",
                    "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
        }
        return answer.build();
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
