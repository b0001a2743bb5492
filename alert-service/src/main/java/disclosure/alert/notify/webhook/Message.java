package disclosure.alert.notify.webhook;

import java.net.URI;

/**
 * One signed request.
 *
 * @param seconds Unix time of this attempt
 * @param body the bytes that were signed
 */
// An array is not compared by value, and messages are not compared at all.
@SuppressWarnings("ArrayRecordComponent")
record Message(URI url, String id, long seconds, String signature, byte[] body) {

    boolean https() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    int port() {
        return url.getPort() > 0 ? url.getPort() : https() ? 443 : 80;
    }

    String target() {
        String path =
                url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
