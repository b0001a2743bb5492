package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ABNORMAL_TRADING;
import static disclosure.events.CategoryCode.ACQUISITION_DISPOSAL;
import static disclosure.events.CategoryCode.ANNUAL_REPORT;
import static disclosure.events.CategoryCode.APPROVAL;
import static disclosure.events.CategoryCode.ARTICLES_AND_RULES;
import static disclosure.events.CategoryCode.AUDITOR_CHANGE;
import static disclosure.events.CategoryCode.AUDIT_REPORT;
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
import static disclosure.events.CategoryCode.INQUIRY_LETTER;
import static disclosure.events.CategoryCode.INQUIRY_REPLY;
import static disclosure.events.CategoryCode.INVESTMENT;
import static disclosure.events.CategoryCode.LITIGATION;
import static disclosure.events.CategoryCode.MAJOR_CONTRACT;
import static disclosure.events.CategoryCode.MANAGEMENT_CHANGE;
import static disclosure.events.CategoryCode.OPERATING_DATA;
import static disclosure.events.CategoryCode.OTHER;
import static disclosure.events.CategoryCode.PENALTY;
import static disclosure.events.CategoryCode.QUARTERLY_REPORT;
import static disclosure.events.CategoryCode.RATING_REPORT;
import static disclosure.events.CategoryCode.RELATED_PARTY_TRANSACTION;
import static disclosure.events.CategoryCode.RESULTS_BRIEFING;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_MATERIALS;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_NOTICE;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_RESOLUTION;
import static disclosure.events.CategoryCode.SHAREHOLDING_CHANGE;
import static disclosure.events.CategoryCode.SHARE_PLEDGE;
import static disclosure.events.CategoryCode.TRADING_HALT;
import static disclosure.parser.extract.category.Rule.anywhere;

import java.util.List;

/**
 * Titles in English, as issuers in Hong Kong, New York, London and the Nordic countries word them.
 */
final class English {

    private static final String MEETING =
            "((annual|extraordinary|special|class|shareholders'?|stockholders'?|court|general) ?)+meetings?|\\b[ae]gm\\b";
    private static final String OFFICER =
            "(directors?|officers?|chair(man|person|woman)?|ceo|cfo|coo|secretary|president|board|supervisors?"
                    + "|executives?|committee|representatives?)\\b";
    private static final String MOVE =
            "\\b(appoint(s|ed|ment)?|resign(s|ed|ation)?|re-?designat\\w+|retire(s|d|ment)?|departure|election"
                    + "|re-?election|changes?|cessation|steps? down|passing away|removal|new|names?|proposes?)\\b";

    static final List<Rule> PAPERS =
            List.of(
                    anywhere(
                            ESG_REPORT,
                            "\\besg\\b|sustainability (report|statement)|environmental, social|corporate social responsibility"
                                    + "|conflict minerals|climate.{0,20}report"),
                    anywhere(
                            SHAREHOLDER_MEETING_RESOLUTION,
                            "poll results?|matters to a vote|voting results|results? of .{0,60}("
                                    + MEETING
                                    + ")|resolutions? .{0,60}("
                                    + MEETING
                                    + ")|(decisions|bulletin|report|communiqu).{0,40}("
                                    + MEETING
                                    + ")"),
                    anywhere(
                                    SHAREHOLDER_MEETING_MATERIALS,
                                    "\\bprox(y|ies)\\b|reply slip|voting card|\\bcircular\\b")
                            .unless("notice of"),
                    anywhere(
                                    RESULTS_BRIEFING,
                                    "conference call|webcast|earnings call|investor (day|presentation|conference|meeting)"
                                            + "|capital markets day|(results|report) presentation|invitation to.{0,60}(presentation|results|report)")
                            .unless("notice of"),
                    anywhere(SHAREHOLDER_MEETING_NOTICE, MEETING).unless("date of board meeting"),
                    anywhere(
                            EARNINGS_FORECAST,
                            "profit warning|profit alert|positive profit|\\bguidance\\b|\\boutlook\\b"
                                    + "|(earnings|profit|results) (forecast|estimate|expectation)|preliminary estimate"),
                    anywhere(
                                    OPERATING_DATA,
                                    "(monthly|weekly|quarterly|unaudited) .{0,40}(sales|operat|production|traffic|deliver|premium"
                                            + "|revenue)\\w*|contracted sales|traffic (figures|statistics|data)"
                                            + "|operational (update|data|statistics)|production (report|update|results)"
                                            + "|(sales|delivery|deliveries) (figures|update|report|results)|operating (data|statistics|figures)")
                            .unless("results (announcement|for)|financial results"),
                    anywhere(
                                    EARNINGS_FLASH,
                                    "\\b(annual|final|interim|quarter(ly)?|q[1-4]|half|full|preliminary|year"
                                            + "|months)\\b.{0,60}\\bresults\\b|results of operations|financial results|earnings (release|results)"
                                            + "|(reports?|announces?).{0,60}(results|earnings)|results announcement|results for the"
                                            + "|year-?end report|\\bresults\\b.{0,30}(quarter|year|months)")
                            .unless("tender|drill|trial|study|allotment|delay|date of"),
                    anywhere(
                            HALF_YEAR_REPORT,
                            "half.?year(ly)?.{0,30}report|semi-?annual.{0,20}report"
                                    + "|interim (financial )?(report|statements).{0,40}(january.{0,6}june|six months|30 june|second quarter"
                                    + "|h1)|(january.{0,6}june|six months).{0,30}interim report|^interim report( ?20\\d\\d| for| \\d|$)"),
                    anywhere(
                            QUARTERLY_REPORT,
                            "quarter(ly)?.{0,20} report|interim (financial )?report|interim management statement"),
                    anywhere(
                            ANNUAL_REPORT,
                            "annual (financial )?report|report and accounts|universal registration document"),
                    anywhere(
                            INQUIRY_REPLY,
                            "(reply|response|replies) to .{0,40}(inquir|enquir|query|letter|comment)"),
                    anywhere(
                            INQUIRY_LETTER,
                            "comment letter|price query|letter of (inquiry|enquiry)"));

    static final List<Rule> SUBJECTS =
            List.of(
                    anywhere(
                            AUDITOR_CHANGE,
                            "(change|appointment|resignation|dismissal|re-?appointment|cessation).{0,40}(auditor|accountant"
                                    + "|accounting firm)"),
                    anywhere(
                            DELISTING_RISK,
                            "de-?list|(withdrawal|cancellation|revocation) of .{0,20}listing|continued listing"
                                    + "|(minimum bid|listing|non-?compliance) .{0,30}(deficiency|requirement|notice)"
                                    + "|notice .{0,40}(minimum bid|continued listing)|removal from listing"),
                    anywhere(
                            TRADING_HALT,
                            "trading halt|(suspension|resumption|halt) (of|in) .{0,20}(trading|dealing)|resume trading"
                                    + "|^(suspension|resumption)"),
                    anywhere(
                            ABNORMAL_TRADING,
                            "unusual (price|movement|trading|volume)|share price movement"),
                    anywhere(
                            BUYBACK,
                            "buy-?backs?|re-?purchas|own shares|treasury (shares|stock)|next day disclosure return|issuer tender"),
                    anywhere(
                            EQUITY_INCENTIVE,
                            "(share|stock) (option|award|incentive|scheme|plan)|incentive (plan|scheme|program)"
                                    + "|restricted (share|stock)|equity (incentive|plan)|employee (share|stock)|warrants? (program|scheme)"
                                    + "|options? granted|grant of "),
                    anywhere(
                            SHAREHOLDING_CHANGE,
                            "managers'? ?'?s? transactions?|\\bpdmrs?\\b|persons discharging"
                                    + "|insider (transaction|dealing|trading|report)|directors?'?s? .{0,12}(dealing|interest|shareholding)"
                                    + "|major (share)?holding|flagging|beneficial owner|substantial (share)?hold(er|ing)"
                                    + "|(change|transfer).{0,24}(shareholding|shareholder|control|ownership)|holding\\(s\\) in company"
                                    + "|voting rights"),
                    anywhere(
                            SHARE_PLEDGE,
                            "pledg(e|ed|ing) of .{0,20}(shares|stock)|(shares|stock) pledge|charge of shares"),
                    anywhere(
                            DIVIDEND,
                            "dividend|cash distribution|distribution announcement|bonus (issue|shares)|closure of .{0,20}register"
                                    + "|book closure|record date"),
                    anywhere(
                            RELATED_PARTY_TRANSACTION,
                            "continuing connected|(related|connected) (party|person)s? transaction"),
                    anywhere(
                                    MANAGEMENT_CHANGE,
                                    MOVE
                                            + ".{0,90}"
                                            + OFFICER
                                            + "|"
                                            + OFFICER
                                            + ".{0,40}"
                                            + MOVE
                                            + "|list of directors|role and function|directorate|changes? (in|to|of) .{0,20}management")
                            .unless(
                                    "terms of reference|investment in|acquisition of|share capital|board lot|meeting of the board"),
                    anywhere(
                            RATING_REPORT,
                            "credit rating|rating (action|report|agenc|upgrade|downgrade)"),
                    anywhere(
                            ACQUISITION_DISPOSAL,
                            "acqui(re|red|res|sition)|dispos(al|e|ition)|merger|divest|take-?over|tender offer|privati[sz]ation"
                                    + "|scheme of arrangement|discloseable transaction|major transaction|\\bsale of\\b|to sell\\b|sells\\b"
                                    + "|spin-?off|demerger|(mandatory|voluntary|cash|general|share) .{0,20}offer\\b|business combination"
                                    + "|amalgamation|rule 3\\.[78]"),
                    anywhere(RELATED_PARTY_TRANSACTION, "(connected|related).{0,20} transaction"),
                    anywhere(
                            CONVERTIBLE_BOND,
                            "(convertible|exchangeable) .{0,20}(bond|note|securit|debenture|preferred)"),
                    anywhere(
                            CAPITAL_RAISING,
                            "\\bplac(ing|ement)\\b|rights issue|subscription (of|for|agreement).{0,30}(shares|units)?|share issue"
                                    + "|issu(e|ance) of .{0,40}(shares|units|warrants)"
                                    + "|\\b(public|global|registered|secondary|share|stock) offering\\b|\\bipo\\b|prospectus|allotment"
                                    + "|(capital|share) increase|registered direct|at-the-market|new shares|application proof|phip"
                                    + "|listing document|equity line|raises? \\$"),
                    anywhere(GUARANTEE, "guarantee"),
                    anywhere(
                            BOND,
                            "\\bbonds?\\b|\\bnotes?\\b|debenture|commercial paper|\\bcoupon\\b|perpetual|medium term|medium-term"
                                    + "|interest payment|sukuk"),
                    anywhere(
                            FINANCIAL_ASSISTANCE,
                            "\\bloans?\\b|credit (facilit|agreement)|facility (agreement|letter)|financial assistance"
                                    + "|indebtedness|advance to an entity|refinanc"),
                    anywhere(
                            LITIGATION,
                            "litigation|lawsuit|legal proceedings?|arbitration|\\bcourt\\b|\\bwrit\\b|petition|settle(s|ment)"),
                    anywhere(
                            PENALTY,
                            "sanction|disciplin|\\bfine(d|s)?\\b|investigation|reprimand|censure|penalt|enforcement"),
                    anywhere(
                            ARTICLES_AND_RULES,
                            "articles of (association|incorporation)|by-?laws|memorandum and articles|terms of reference"
                                    + "|code of (ethics|conduct)|constitution(al)?\\b|\\bcharter\\b"),
                    anywhere(
                            APPROVAL,
                            "\\bfda\\b|(regulatory|marketing|nmpa|ema|ce) .{0,20}(approv|authori|clearance|mark)|approval|patent"
                                    + "|licen[cs]e|clearance|breakthrough|orphan|phase (i|1|2|3)|clinical"),
                    anywhere(
                            MAJOR_CONTRACT,
                            "contract|agreement|\\border\\b|\\borders\\b|awarded|wins\\b|collaborat|partnership"
                                    + "|memorandum of understanding|\\bmou\\b"),
                    anywhere(
                            INVESTMENT,
                            "\\binvest(s|ing|ment|ments)?\\b|joint venture|(establishment|incorporation) of|capital injection"
                                    + "|construction"),
                    anywhere(
                            AUDIT_REPORT,
                            "auditor'?s?'? report|audit report|report of .{0,20}auditor"));

    /** Words that Hong Kong uses for returns that fit nothing else. */
    static final List<Rule> RETURNS =
            List.of(
                    anywhere(
                            OTHER,
                            "monthly return|date of board meeting|clarification|change of company name"));

    private English() {}
}
