package disclosure.crawler.filing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether two sources show the same bytes. */
enum Agreement {
    /** One of the documents was not fetched yet. */
    @JsonProperty("unchecked")
    UNCHECKED,

    /** They do. */
    @JsonProperty("confirmed")
    CONFIRMED,

    /** They do not, which a stamp of one of them may explain. */
    @JsonProperty("doubtful")
    DOUBTFUL,

    /** One of the documents cannot be had. */
    @JsonProperty("unknown")
    UNKNOWN
}
