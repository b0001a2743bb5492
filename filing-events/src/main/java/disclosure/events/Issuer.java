package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * The company a filing is about.
 *
 * @param shortName exchange's short name (证券简称), may carry ST or XD
 * @param name full registered name; null until a document states it
 */
public record Issuer(@Nullable String shortName, @Nullable String name) {}
