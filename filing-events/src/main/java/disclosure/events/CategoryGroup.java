package disclosure.events;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Categories that are asked for together; each category is in one group. */
public enum CategoryGroup {
    /** Reports in full and in summary, the financial year's and others. */
    REPORTS,
    /** Results before or beside the report. */
    EARNINGS,
    SHAREHOLDER_RETURNS,
    SHAREHOLDER_MEETINGS,
    /** Boards, people, auditors and rules of the house. */
    GOVERNANCE,
    /** Who holds, buys, sells or pledges shares. */
    SHAREHOLDERS,
    /** Shares and debt issued, and what became of the money. */
    CAPITAL,
    TRANSACTIONS,
    /** Courts, authorities and their questions. */
    PROCEEDINGS,
    /** What touches the trading of the security itself. */
    TRADING,
    INVESTOR_RELATIONS,
    OPERATIONS,
    /** Papers of lawyers, auditors, sponsors and agencies. */
    OPINIONS,
    /** Where the list has no place. */
    UNCLASSIFIED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** For example {@code investor-relations}; no category has the code of a group. */
    public String code() {
        return code;
    }

    /** Its categories, in the order of the list. */
    public Set<CategoryCode> categories() {
        EnumSet<CategoryCode> members = EnumSet.allOf(CategoryCode.class);
        members.removeIf(category -> category.group() != this);
        return members;
    }

    /** The group of that code; empty where the list has none. */
    public static Optional<CategoryGroup> of(String code) {
        return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
    }
}
