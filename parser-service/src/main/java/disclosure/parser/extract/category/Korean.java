package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ACQUISITION_DISPOSAL;
import static disclosure.events.CategoryCode.ANNUAL_REPORT;
import static disclosure.events.CategoryCode.AUDIT_REPORT;
import static disclosure.events.CategoryCode.BUYBACK;
import static disclosure.events.CategoryCode.CAPITAL_RAISING;
import static disclosure.events.CategoryCode.CONVERTIBLE_BOND;
import static disclosure.events.CategoryCode.DELISTING_RISK;
import static disclosure.events.CategoryCode.DIVIDEND;
import static disclosure.events.CategoryCode.EARNINGS_FLASH;
import static disclosure.events.CategoryCode.EARNINGS_FORECAST;
import static disclosure.events.CategoryCode.EQUITY_INCENTIVE;
import static disclosure.events.CategoryCode.FINANCIAL_ASSISTANCE;
import static disclosure.events.CategoryCode.GUARANTEE;
import static disclosure.events.CategoryCode.HALF_YEAR_REPORT;
import static disclosure.events.CategoryCode.INQUIRY_LETTER;
import static disclosure.events.CategoryCode.INQUIRY_REPLY;
import static disclosure.events.CategoryCode.INVESTMENT;
import static disclosure.events.CategoryCode.LITIGATION;
import static disclosure.events.CategoryCode.MAJOR_CONTRACT;
import static disclosure.events.CategoryCode.MANAGEMENT_CHANGE;
import static disclosure.events.CategoryCode.PENALTY;
import static disclosure.events.CategoryCode.QUARTERLY_REPORT;
import static disclosure.events.CategoryCode.RESULTS_BRIEFING;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_NOTICE;
import static disclosure.events.CategoryCode.SHAREHOLDER_MEETING_RESOLUTION;
import static disclosure.events.CategoryCode.SHAREHOLDING_CHANGE;
import static disclosure.events.CategoryCode.TRADING_HALT;
import static disclosure.parser.extract.category.Rule.anywhere;

import java.util.List;

/** Report names of DART and KIND, which are the names of their forms. */
final class Korean {

    static final List<Rule> ALL =
            List.of(
                    anywhere(HALF_YEAR_REPORT, "반기보고서"),
                    anywhere(QUARTERLY_REPORT, "분기보고서"),
                    anywhere(ANNUAL_REPORT, "사업보고서"),
                    anywhere(AUDIT_REPORT, "감사보고서"),
                    anywhere(EARNINGS_FORECAST, "(영업)?실적(등에대한)?\\s?전망"),
                    anywhere(EARNINGS_FLASH, "잠정\\)?\\s?실적|매출액또는손익구조"),
                    anywhere(RESULTS_BRIEFING, "기업설명회"),
                    anywhere(SHAREHOLDER_MEETING_RESOLUTION, "주주총회\\s?결과"),
                    anywhere(SHAREHOLDER_MEETING_NOTICE, "주주총회|의결권대리행사"),
                    anywhere(BUYBACK, "자기주식|주식소각"),
                    anywhere(CONVERTIBLE_BOND, "전환사채|교환사채|신주인수권부사채|전환청구"),
                    anywhere(CAPITAL_RAISING, "유상증자|증권신고서|투자설명서|증권발행"),
                    anywhere(DIVIDEND, "배당|무상증자"),
                    anywhere(EQUITY_INCENTIVE, "주식매수선택권"),
                    anywhere(SHAREHOLDING_CHANGE, "대량보유|특정증권등소유|특정증권등\\s?거래계획|최대주주"),
                    anywhere(
                            ACQUISITION_DISPOSAL,
                            "합병|분할|영업양[수도]|공개매수|(출자증권|유형자산).{0,6}(취득|처분|양수|양도)"),
                    anywhere(MAJOR_CONTRACT, "공급계약"),
                    anywhere(GUARANTEE, "채무보증|담보제공"),
                    anywhere(FINANCIAL_ASSISTANCE, "금전대여|단기차입금"),
                    anywhere(INVESTMENT, "시설투자"),
                    anywhere(MANAGEMENT_CHANGE, "대표이사|사외이사"),
                    anywhere(INQUIRY_REPLY, "조회공시요구.{0,40}답변|풍문.{0,20}해명"),
                    anywhere(INQUIRY_LETTER, "조회공시"),
                    anywhere(DELISTING_RISK, "상장폐지|관리종목|상장적격성"),
                    anywhere(TRADING_HALT, "매매거래(가)?\\s?정지|거래정지"),
                    anywhere(PENALTY, "횡령|배임|불성실공시|벌금"),
                    anywhere(LITIGATION, "소송"));

    private Korean() {}
}
