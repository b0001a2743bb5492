package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ABNORMAL_TRADING;
import static disclosure.events.CategoryCode.ACQUISITION_DISPOSAL;
import static disclosure.events.CategoryCode.ANNUAL_REPORT;
import static disclosure.events.CategoryCode.ANNUAL_REPORT_SUMMARY;
import static disclosure.events.CategoryCode.APPROVAL;
import static disclosure.events.CategoryCode.ARTICLES_AND_RULES;
import static disclosure.events.CategoryCode.AUDIT_REPORT;
import static disclosure.events.CategoryCode.BOARD_RESOLUTION;
import static disclosure.events.CategoryCode.BOND;
import static disclosure.events.CategoryCode.BUYBACK;
import static disclosure.events.CategoryCode.CAPITAL_RAISING;
import static disclosure.events.CategoryCode.CONVERTIBLE_BOND;
import static disclosure.events.CategoryCode.DELISTING_RISK;
import static disclosure.events.CategoryCode.DIVIDEND;
import static disclosure.events.CategoryCode.EARNINGS_FLASH;
import static disclosure.events.CategoryCode.EARNINGS_FORECAST;
import static disclosure.events.CategoryCode.EQUITY_INCENTIVE;
import static disclosure.events.CategoryCode.ESG_REPORT;
import static disclosure.events.CategoryCode.FINANCIAL_ASSISTANCE;
import static disclosure.events.CategoryCode.GUARANTEE;
import static disclosure.events.CategoryCode.HALF_YEAR_REPORT;
import static disclosure.events.CategoryCode.HALF_YEAR_REPORT_SUMMARY;
import static disclosure.events.CategoryCode.INVESTMENT;
import static disclosure.events.CategoryCode.INVESTOR_RELATIONS_RECORD;
import static disclosure.events.CategoryCode.LEGAL_OPINION;
import static disclosure.events.CategoryCode.LITIGATION;
import static disclosure.events.CategoryCode.MAJOR_CONTRACT;
import static disclosure.events.CategoryCode.MANAGEMENT_CHANGE;
import static disclosure.events.CategoryCode.OPERATING_DATA;
import static disclosure.events.CategoryCode.PENALTY;
import static disclosure.events.CategoryCode.QUARTERLY_REPORT;
import static disclosure.events.CategoryCode.RAISED_FUNDS;
import static disclosure.events.CategoryCode.RELATED_PARTY_TRANSACTION;
import static disclosure.events.CategoryCode.RESULTS_BRIEFING;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_MATERIALS;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_NOTICE;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_RESOLUTION;
import static disclosure.events.CategoryCode.SHAREHOLDING_CHANGE;
import static disclosure.events.CategoryCode.SHARE_PLEDGE;
import static disclosure.events.CategoryCode.SHARE_UNLOCK;
import static disclosure.events.CategoryCode.SPONSOR_OPINION;
import static disclosure.events.CategoryCode.SUPERVISORY_BOARD_RESOLUTION;
import static disclosure.events.CategoryCode.TRADING_HALT;

import disclosure.events.CategoryCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The category trees of CNINFO and SZSE (codes like {@code 010301}, each level two digits) and of
 * BSE (codes like {@code 9503-1001}). A code has the category of its nearest ancestor listed here;
 * branches for publishers and boards ({@code 0101…}) and for other matters tell nothing.
 */
final class MainlandCodes {

    static final Pattern SHAPE = Pattern.compile("0[01]\\d{2,8}(\\|\\|[0-9]*)*|95\\d\\d(-\\d{4})?");

    private static final Map<String, CategoryCode> CODES = new TreeMap<>();

    static {
        reports();
        capital();
        transactions();
        company();
        bse();
    }

    private MainlandCodes() {}

    /**
     * The category of the most exact code.
     *
     * @param codes one code, or several between {@code ||}
     */
    static Optional<CategoryCode> of(String codes) {
        String best = "";
        for (String code : codes.split("\\|\\|", -1)) {
            for (int end = code.length(); end > best.length(); end--) {
                if (CODES.containsKey(code.substring(0, end))) {
                    best = code.substring(0, end);
                }
            }
        }
        return Optional.ofNullable(CODES.get(best));
    }

    private static void codes(CategoryCode category, String... codes) {
        for (String code : codes) {
            CODES.put(code, category);
        }
    }

    private static void reports() {
        codes(ANNUAL_REPORT, "010301");
        codes(ANNUAL_REPORT_SUMMARY, "01030110");
        codes(HALF_YEAR_REPORT, "010303");
        codes(HALF_YEAR_REPORT_SUMMARY, "01030310");
        codes(QUARTERLY_REPORT, "010305", "010307");
        codes(OPERATING_DATA, "010309");
        codes(EARNINGS_FORECAST, "012111");
        codes(EARNINGS_FLASH, "01211160");
        codes(ESG_REPORT, "012330");
        codes(AUDIT_REPORT, "012913", "01010903");
        codes(SPONSOR_OPINION, "012901", "012911", "012915", "012917", "01150340");
        codes(LEGAL_OPINION, "012903", "01199901", "01010901");
    }

    private static void capital() {
        codes(CAPITAL_RAISING, "0102", "0105", "0107", "011103", "01012401", "01012501");
        codes(CAPITAL_RAISING, "01012601", "01012701");
        codes(CONVERTIBLE_BOND, "0109");
        codes(BOND, "011101", "0139");
        codes(RAISED_FUNDS, "012315");
        codes(DIVIDEND, "011301");
        codes(SHARE_UNLOCK, "011303");
        codes(SHAREHOLDING_CHANGE, "011501", "011503", "011505", "011507", "01230350");
        codes(BUYBACK, "01151301", "01151310", "01151320");
        codes(EQUITY_INCENTIVE, "012325");
        codes(SHARE_PLEDGE, "012307");
    }

    private static void transactions() {
        codes(ACQUISITION_DISPOSAL, "011511", "01151330", "011701", "011702", "01012405");
        codes(ACQUISITION_DISPOSAL, "01012505", "01012603", "01012703");
        codes(INVESTMENT, "011705", "01230560");
        codes(MAJOR_CONTRACT, "011707", "012327");
        codes(FINANCIAL_ASSISTANCE, "011703", "011709", "011713");
        codes(GUARANTEE, "011711");
        codes(RELATED_PARTY_TRANSACTION, "011719", "011721");
        codes(APPROVAL, "01230520");
    }

    private static void company() {
        codes(SHAREHOLDER_MEETING_NOTICE, "011901", "011903", "01199920");
        codes(SHAREHOLDER_MEETING_RESOLUTION, "011905");
        codes(SHAREHOLDER_MEETING_MATERIALS, "011906");
        codes(BOARD_RESOLUTION, "01239901", "01310565");
        codes(SUPERVISORY_BOARD_RESOLUTION, "01239910");
        codes(MANAGEMENT_CHANGE, "012303", "01310550", "01310555", "01310560");
        codes(ARTICLES_AND_RULES, "0131", "01230101", "012004");
        codes(INVESTOR_RELATIONS_RECORD, "012001", "012329");
        codes(RESULTS_BRIEFING, "012003");
        codes(ABNORMAL_TRADING, "012103", "01210940", "014129");
        codes(DELISTING_RISK, "012105", "012107", "0125");
        codes(TRADING_HALT, "014101", "014123", "014124", "014131", "014133");
        codes(LITIGATION, "012309", "012311", "01210950");
        codes(PENALTY, "012317", "014111", "014113");
    }

    private static void bse() {
        codes(ANNUAL_REPORT, "9503-1001");
        codes(ANNUAL_REPORT_SUMMARY, "9503-1005");
        codes(HALF_YEAR_REPORT, "9503-1002");
        codes(HALF_YEAR_REPORT_SUMMARY, "9503-1006");
        codes(QUARTERLY_REPORT, "9503-1003", "9503-1004", "9503-1007", "9503-1008");
        codes(BOARD_RESOLUTION, "9504-0401");
        codes(SUPERVISORY_BOARD_RESOLUTION, "9504-0402");
        codes(DIVIDEND, "9504-0603", "9504-0604");
        codes(EQUITY_INCENTIVE, "9504-13", "9504-14", "9504-33", "9504-34");
        codes(BUYBACK, "9504-35");
        codes(RAISED_FUNDS, "9504-44");
        codes(CAPITAL_RAISING, "9533-");
    }
}
