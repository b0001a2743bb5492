package disclosure.alert.notify;

import disclosure.alert.request.KnownKeysOnly;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant says about a channel. What is left out of a PUT stays as it is: see {@link
 * disclosure.alert.request.Amendable}, the rule of every PUT.
 */
@KnownKeysOnly
record ChannelRequest(
        @Schema(description = "1 to 200 characters on one line, one of them visible")
                @Nullable String name,
        @Schema(description = "Kind of channel; webhook when absent; cannot be changed later")
                @Nullable String type,
        @Nullable String url,
        @Schema(description = "On PUT: true tells a disabled channel again, false stops it")
                @Nullable Boolean enabled) {}
