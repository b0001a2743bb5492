package disclosure.alert.notify;

import disclosure.alert.request.KnownKeysOnly;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant says about a channel.
 *
 * @param type kind of channel; {@code webhook} when absent; cannot be changed later
 * @param enabled on PUT: true tells a disabled channel again, false stops it; absent leaves it
 */
@KnownKeysOnly
record ChannelRequest(
        @Nullable String name,
        @Nullable String type,
        @Nullable String url,
        @Nullable Boolean enabled) {}
