package disclosure.parser.extract.indicators;

import disclosure.parser.document.PlacedCell;

/**
 * What a column of figures holds.
 *
 * @param head its words in all rows of the head, without gaps
 * @param place the cell that names it
 * @param group columns that belong to one another: a period, the one before it, and the change
 */
record Column(Role role, String head, PlacedCell place, int group) {

    /** Which of the figures of a group. */
    enum Role {
        CURRENT,
        PRIOR,
        /** Of the period before as it was first published. */
        PRIOR_BEFORE_ADJUSTMENT,
        CHANGE,
        OTHER
    }

    static final Column NONE = new Column(Role.OTHER, "", new PlacedCell("", -1), -1);

    boolean isPercent() {
        return head.contains("%") || head.contains("％");
    }

    boolean isCumulative() {
        return head.matches(".*(?:年初至|前三季度|累计|1[-－—–~至]9月).*");
    }
}
