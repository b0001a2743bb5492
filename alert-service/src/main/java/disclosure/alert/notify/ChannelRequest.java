package disclosure.alert.notify;

import disclosure.alert.request.KnownKeysOnly;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant says about a channel. What is left out of a PUT stays as it is: see {@link
 * disclosure.alert.request.Amendable}, the rule of every PUT.
 *
 * @param name 1 to 200 characters on one line, one of them visible
 * @param type kind of channel; {@code webhook} when absent; cannot be changed later
 * @param enabled on PUT: true tells a disabled channel again, false stops it
 */
@KnownKeysOnly
record ChannelRequest(
        @Nullable String name,
        @Nullable String type,
        @Nullable String url,
        @Nullable Boolean enabled) {}
