package disclosure.alert.match;

/** How much a rule matters to its owner: alerts of one filing are kept and told in this order. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
