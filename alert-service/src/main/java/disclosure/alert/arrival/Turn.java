package disclosure.alert.arrival;

import disclosure.events.StructuredFiling;
import java.util.List;

/** Alerts of one filing that are kept in one transaction. */
record Turn(StructuredFiling filing, List<Raised> raised) {}
