package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ACQUISITION_DISPOSAL;
import static disclosure.events.CategoryCode.ANNUAL_REPORT;
import static disclosure.events.CategoryCode.ARTICLES_AND_RULES;
import static disclosure.events.CategoryCode.AUDITOR_CHANGE;
import static disclosure.events.CategoryCode.BUYBACK;
import static disclosure.events.CategoryCode.CAPITAL_RAISING;
import static disclosure.events.CategoryCode.DELISTING_RISK;
import static disclosure.events.CategoryCode.EARNINGS_FLASH;
import static disclosure.events.CategoryCode.EQUITY_INCENTIVE;
import static disclosure.events.CategoryCode.ESG_REPORT;
import static disclosure.events.CategoryCode.FINANCIAL_ASSISTANCE;
import static disclosure.events.CategoryCode.INQUIRY_LETTER;
import static disclosure.events.CategoryCode.INQUIRY_REPLY;
import static disclosure.events.CategoryCode.MAJOR_CONTRACT;
import static disclosure.events.CategoryCode.MANAGEMENT_CHANGE;
import static disclosure.events.CategoryCode.QUARTERLY_REPORT;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_MATERIALS;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_NOTICE;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_RESOLUTION;
import static disclosure.events.CategoryCode.SHAREHOLDING_CHANGE;
import static disclosure.events.CategoryCode.SHARE_REDUCTION;

import disclosure.events.CategoryCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Forms filed with the SEC, and the items of Form 8-K in both numberings. Forms that may hold
 * anything (8-K, 6-K) and those of which shares and bonds make equal use (424B2, FWP) tell no
 * category; neither do items for other events and exhibits.
 */
public final class SecCategories {

    private static final Map<CategoryCode, Pattern> FORMS =
            Map.ofEntries(
                    forms(ANNUAL_REPORT, "10-K(405|SB|SB40)?|10-KT(405|SB)?|20-F|40-F|18-K|ARS"),
                    forms(QUARTERLY_REPORT, "10-Q(SB)?|10-QT(SB)?"),
                    forms(SHAREHOLDING_CHANGE, "3|4|5|SC 13[DG]|SCHEDULE 13[DG]"),
                    forms(SHARE_REDUCTION, "144"),
                    forms(EQUITY_INCENTIVE, "S-8( POS)?"),
                    forms(
                            ACQUISITION_DISPOSAL,
                            "[SF]-4(EF|MEF| POS)?|425|(DEF|PRE)M14[AC]|SC TO-T|SC 14D[19]|SC 13E3"),
                    forms(BUYBACK, "SC TO-I|SC 13E[14]"),
                    forms(
                            CAPITAL_RAISING,
                            "[SF]-(1|3|10|11)(ASR|D|MEF)?|SB-[12]|1-A|D|424A|424B[134578]|POS AM|8-A12[BG]"),
                    forms(SHAREHOLDER_MEETING_MATERIALS, "(DEF|PRE)[ACNR]? ?14[AC]|DEF[AR]14[AC]"),
                    forms(MANAGEMENT_CHANGE, "SC 14F1"),
                    forms(DELISTING_RISK, "25(-NSE)?|15-12[BG]|15-15D|15F(-12[BG]|-15D)?"),
                    forms(INQUIRY_LETTER, "UPLOAD"),
                    forms(INQUIRY_REPLY, "CORRESP"),
                    forms(ESG_REPORT, "SD"));

    /** By rank: of several items the first one here says what the report is about. */
    private static final Map<String, CategoryCode> ITEMS = items();

    private SecCategories() {}

    /**
     * The category of a form.
     *
     * @param form as EDGAR names it, for example {@code 10-K}; the mark of an amendment ({@code
     *     /A}) changes nothing
     */
    public static Optional<CategoryCode> ofForm(String form) {
        String bare = form.strip().toUpperCase(Locale.ROOT).replaceFirst("/A$", "");
        return FORMS.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(bare).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The category of one item of Form 8-K.
     *
     * @param item its number, for example {@code 2.02}, or {@code 12} before August 23, 2004
     */
    public static Optional<CategoryCode> ofItem(String item) {
        return Optional.ofNullable(ITEMS.get(item.strip()));
    }

    /** What a report with all these items is about. */
    public static Optional<CategoryCode> ofItems(Collection<String> items) {
        return ITEMS.entrySet().stream()
                .filter(entry -> items.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map.Entry<CategoryCode, Pattern> forms(CategoryCode code, String names) {
        return Map.entry(code, Pattern.compile(names));
    }

    /** Completed before agreed, the narrow before the wide; results come before all. */
    private static Map<String, CategoryCode> items() {
        Map<String, CategoryCode> items = new LinkedHashMap<>();
        items.put("2.02", EARNINGS_FLASH);
        items.put("12", EARNINGS_FLASH);
        items.put("3.01", DELISTING_RISK);
        items.put("4.01", AUDITOR_CHANGE);
        items.put("4", AUDITOR_CHANGE);
        items.put("2.01", ACQUISITION_DISPOSAL);
        items.put("2", ACQUISITION_DISPOSAL);
        items.put("5.01", SHAREHOLDING_CHANGE);
        items.put("1", SHAREHOLDING_CHANGE);
        items.put("5.02", MANAGEMENT_CHANGE);
        items.put("6", MANAGEMENT_CHANGE);
        items.put("3.02", CAPITAL_RAISING);
        items.put("2.03", FINANCIAL_ASSISTANCE);
        items.put("2.04", FINANCIAL_ASSISTANCE);
        items.put("1.01", MAJOR_CONTRACT);
        items.put("1.02", MAJOR_CONTRACT);
        items.put("5.07", SHAREHOLDER_MEETING_RESOLUTION);
        items.put("5.03", ARTICLES_AND_RULES);
        items.put("5.05", ARTICLES_AND_RULES);
        items.put("10", ARTICLES_AND_RULES);
        items.put("5.08", SHAREHOLDER_MEETING_NOTICE);
        return items;
    }
}
