package disclosure.alert.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a subscription.
 *
 * @param subject who it is inside of the tenant; null where the token does not say
 */
record Maker(String tenant, @Nullable String subject) {}
