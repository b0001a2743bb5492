package disclosure.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a feed states a publication time. */
public enum Precision {
    @JsonProperty("day")
    DAY,
    @JsonProperty("minute")
    MINUTE,
    @JsonProperty("second")
    SECOND
}
