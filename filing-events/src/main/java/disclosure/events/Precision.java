package disclosure.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a feed states a publication time. */
public enum Precision {
    /** Not at all; the time is when we first saw the filing. */
    @JsonProperty("unstated")
    UNSTATED,
    @JsonProperty("day")
    DAY,
    @JsonProperty("minute")
    MINUTE,
    @JsonProperty("second")
    SECOND
}
