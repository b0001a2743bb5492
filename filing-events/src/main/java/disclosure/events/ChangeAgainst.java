package disclosure.events;

/** What an increase or a decrease is measured against. */
public enum ChangeAgainst {
    /** The same period a year earlier, or the year before (同比, 较上年). */
    YEAR_EARLIER,
    /** The period just before (环比). */
    PREVIOUS_PERIOD,
    /** Something else, or not said. */
    UNSTATED
}
