package disclosure.crawler.filing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What made a sighting one of its filing. */
enum JoinedBy {
    /** It was the first one. */
    @JsonProperty("first")
    FIRST,

    /** An id that the sources share. */
    @JsonProperty("shared-id")
    SHARED_ID,

    /** Issuer, title and day. */
    @JsonProperty("title")
    TITLE
}
