package disclosure.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The category list: what the parser may say and what a subscription may ask for. {@link #code()}
 * is what events and the API carry.
 */
public enum CategoryCode {
    ANNUAL_REPORT(CategoryGroup.REPORTS),
    ANNUAL_REPORT_SUMMARY(CategoryGroup.REPORTS),
    HALF_YEAR_REPORT(CategoryGroup.REPORTS),
    HALF_YEAR_REPORT_SUMMARY(CategoryGroup.REPORTS),
    QUARTERLY_REPORT(CategoryGroup.REPORTS),
    EARNINGS_FORECAST(CategoryGroup.EARNINGS),
    EARNINGS_FLASH(CategoryGroup.EARNINGS),
    EARNINGS_CORRECTION(CategoryGroup.EARNINGS),
    DIVIDEND(CategoryGroup.SHAREHOLDER_RETURNS),
    BOARD_RESOLUTION(CategoryGroup.GOVERNANCE),
    SUPERVISORY_BOARD_RESOLUTION(CategoryGroup.GOVERNANCE),
    SHAREHOLDER_MEETING_NOTICE(CategoryGroup.SHAREHOLDER_MEETINGS),
    SHAREHOLDER_MEETING_RESOLUTION(CategoryGroup.SHAREHOLDER_MEETINGS),
    SHAREHOLDER_MEETING_MATERIALS(CategoryGroup.SHAREHOLDER_MEETINGS),
    MANAGEMENT_CHANGE(CategoryGroup.GOVERNANCE),
    AUDITOR_CHANGE(CategoryGroup.GOVERNANCE),
    SHARE_REDUCTION(CategoryGroup.SHAREHOLDERS),
    SHARE_INCREASE(CategoryGroup.SHAREHOLDERS),
    SHARE_PLEDGE(CategoryGroup.SHAREHOLDERS),
    SHARE_UNLOCK(CategoryGroup.SHAREHOLDERS),
    SHAREHOLDING_CHANGE(CategoryGroup.SHAREHOLDERS),
    BUYBACK(CategoryGroup.SHAREHOLDER_RETURNS),
    EQUITY_INCENTIVE(CategoryGroup.CAPITAL),
    CAPITAL_RAISING(CategoryGroup.CAPITAL),
    CONVERTIBLE_BOND(CategoryGroup.CAPITAL),
    BOND(CategoryGroup.CAPITAL),
    RAISED_FUNDS(CategoryGroup.CAPITAL),
    ACQUISITION_DISPOSAL(CategoryGroup.TRANSACTIONS),
    RELATED_PARTY_TRANSACTION(CategoryGroup.TRANSACTIONS),
    GUARANTEE(CategoryGroup.TRANSACTIONS),
    FINANCIAL_ASSISTANCE(CategoryGroup.TRANSACTIONS),
    MAJOR_CONTRACT(CategoryGroup.TRANSACTIONS),
    INVESTMENT(CategoryGroup.TRANSACTIONS),
    LITIGATION(CategoryGroup.PROCEEDINGS),
    PENALTY(CategoryGroup.PROCEEDINGS),
    INQUIRY_LETTER(CategoryGroup.PROCEEDINGS),
    INQUIRY_REPLY(CategoryGroup.PROCEEDINGS),
    TRADING_HALT(CategoryGroup.TRADING),
    ABNORMAL_TRADING(CategoryGroup.TRADING),
    DELISTING_RISK(CategoryGroup.TRADING),
    INVESTOR_RELATIONS_RECORD(CategoryGroup.INVESTOR_RELATIONS),
    INVESTOR_QUESTION(CategoryGroup.INVESTOR_RELATIONS),
    RESULTS_BRIEFING(CategoryGroup.INVESTOR_RELATIONS),
    OPERATING_DATA(CategoryGroup.OPERATIONS),
    APPROVAL(CategoryGroup.OPERATIONS),
    LEGAL_OPINION(CategoryGroup.OPINIONS),
    AUDIT_REPORT(CategoryGroup.OPINIONS),
    SPONSOR_OPINION(CategoryGroup.OPINIONS),
    RATING_REPORT(CategoryGroup.OPINIONS),
    ARTICLES_AND_RULES(CategoryGroup.GOVERNANCE),
    ESG_REPORT(CategoryGroup.REPORTS),
    OTHER(CategoryGroup.UNCLASSIFIED);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final CategoryGroup group;

    CategoryCode(CategoryGroup group) {
        this.group = group;
    }

    /** For example {@code investor-relations-record}. */
    public String code() {
        return code;
    }

    /** The group it is in. */
    public CategoryGroup group() {
        return group;
    }

    /** The category of that code; empty where the list has none. */
    public static Optional<CategoryCode> of(String code) {
        return Arrays.stream(values()).filter(category -> category.code.equals(code)).findFirst();
    }
}
