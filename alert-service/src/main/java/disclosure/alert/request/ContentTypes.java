package disclosure.alert.request;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** What bodies that are not JSON come as. */
public final class ContentTypes {

    private ContentTypes() {}

    /**
     * Refused (415) where the body comes as something else.
     *
     * @param accepted the first one is what is advised
     */
    public static void only(HttpHeaders request, String... accepted) {
        MediaType given = request.getMediaType();
        if (given == null
                || Arrays.stream(accepted)
                        .map(MediaType::valueOf)
                        .noneMatch(type -> type.isCompatible(given))) {
            throw Problems.of(
                    415, "Unsupported Media Type", "send the body as Content-Type: " + accepted[0]);
        }
    }
}
