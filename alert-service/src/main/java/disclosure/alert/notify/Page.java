package disclosure.alert.notify;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** One page of a list, with the RFC 8288 link to the next. */
final class Page {

    private Page() {}

    /**
     * @param rows one more than {@code limit} where there is a next page
     */
    static <R, V> Response of(
            List<R> rows,
            int limit,
            Function<R, PlaceInList> place,
            Function<R, V> view,
            UriInfo uri) {
        List<R> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        Response.ResponseBuilder answer = Response.ok(shown.stream().map(view).toList());
        if (rows.size() > limit) {
            URI next =
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("limit", limit)
                            .replaceQueryParam("cursor", place.apply(shown.getLast()).cursor())
                            .build();
            String target = next.getRawPath() + "?" + next.getRawQuery();
            answer.header("Link", "<" + target + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
