package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.ACQUISITION_DISPOSAL;
import static disclosure.events.CategoryCode.ANNUAL_REPORT;
import static disclosure.events.CategoryCode.APPROVAL;
import static disclosure.events.CategoryCode.ARTICLES_AND_RULES;
import static disclosure.events.CategoryCode.AUDITOR_CHANGE;
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
import static disclosure.events.CategoryCode.INVESTMENT;
import static disclosure.events.CategoryCode.LITIGATION;
import static disclosure.events.CategoryCode.MAJOR_CONTRACT;
import static disclosure.events.CategoryCode.MANAGEMENT_CHANGE;
import static disclosure.events.CategoryCode.OPERATING_DATA;
import static disclosure.events.CategoryCode.OTHER;
import static disclosure.events.CategoryCode.PENALTY;
import static disclosure.events.CategoryCode.QUARTERLY_REPORT;
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
 * Titles in Japanese, as TDnet and EDINET show them. Tanshin are results before the report: a
 * flash.
 */
final class Japanese {

    static final List<Rule> ALL =
            List.of(
                    anywhere(ESG_REPORT, "サステナビリティ(レポート|報告)|統合報告書|環境報告書|csr報告|esg"),
                    anywhere(
                            EARNINGS_FORECAST,
                            "(業績|損益|利益|収益).{0,6}予想|予想値?と実績|業績.{0,12}差異|業績見通し|業績の見込"),
                    anywhere(DIVIDEND, "配当|株主優待|株主還元|株式分割"),
                    anywhere(
                            RESULTS_BRIEFING,
                            "(決算|業績|会社|個人投資家|ir|期).{0,16}(説明会|説明(資料|動画|$)|補足|プレゼン)|質疑応答|書き起こし"
                                    + "|投資家向け|事業計画及び成長可能性|成長可能性"),
                    anywhere(
                            EARNINGS_FLASH,
                            "決算短信|決算(の)?(概要|サマリー|要約|データ|のお知らせ|について|ハイライト|参考資料|資料)|連結決算"
                                    + "|(四半期|期)(末)?(の)?業績|(年度|期|四半期).{0,16}決算|連結業績"),
                    anywhere(
                            OPERATING_DATA,
                            "月次|月度|月.{0,4}速報|売上(高)?速報|月.{0,6}(売上|販売|生産|受注|営業).{0,8}(状況|実績|概況|情報)"),
                    anywhere(QUARTERLY_REPORT, "四半期報告書"),
                    anywhere(HALF_YEAR_REPORT, "半期報告書"),
                    anywhere(ANNUAL_REPORT, "有価証券報告書"),
                    anywhere(
                            SHAREHOLDER_MEETING_RESOLUTION,
                            "議決権行使(の)?結果|株主総会.{0,12}(決議(ご通知|通知)?|結果)$"),
                    anywhere(SHAREHOLDER_MEETING_MATERIALS, "株主総会.{0,24}(資料|書類|交付書面|電子提供措置事項)"),
                    anywhere(SHAREHOLDER_MEETING_NOTICE, "株主総会|招集(ご)?通知|基準日"),
                    anywhere(
                            EQUITY_INCENTIVE,
                            "譲渡制限付株式|株式報酬|ストック・?オプション|株式交付信託|持株会"
                                    + "|新株予約権.{0,16}(割当て|付与|発行内容の確定)|株式給付信託|業績連動型|bip信託|esop信託|株式交付制度"
                                    + "|株式付与"),
                    anywhere(CONVERTIBLE_BOND, "転換社債|新株予約権付社債"),
                    anywhere(BUYBACK, "自己株式|自己株券|自社株|tostnet"),
                    anywhere(BOND, "社債|コマーシャル・?ペーパー|劣後債|グリーンボンド|投資法人債"),
                    anywhere(
                            CAPITAL_RAISING,
                            "第三者割当|新株予約権|新株式|公募|増資|募集株式|有価証券届出書|売出し|オーバーアロットメント"
                                    + "|発行登録|株式の立会外分売|立会外分売"),
                    anywhere(
                            SHAREHOLDING_CHANGE,
                            "(主要株主|親会社|支配株主|筆頭株主|その他の関係会社).{0,20}(異動|該当)|大量保有|変更報告書"
                                    + "|親会社等の決算|支配株主等"),
                    anywhere(
                            ACQUISITION_DISPOSAL,
                            "公開買付|合併|会社分割|株式交換|株式移転|株式(等)?の?(取得|譲渡|譲受)|持分(の)?(取得|譲渡)"
                                    + "|事業(の)?(譲渡|譲受)|子会社(の)?(異動|化)|固定資産(の)?(譲渡|取得|売却)|m&a|買収|スピンオフ"
                                    + "|不動産(等)?の(譲渡|売却|取得)|固定資産の売却|完全子会社|組織再編|資産の(譲渡|取得)|経営統合"),
                    anywhere(AUDITOR_CHANGE, "(会計監査人|監査法人|公認会計士等).{0,12}(異動|選任|変更|退任)"),
                    anywhere(
                            MANAGEMENT_CHANGE,
                            "(役員|取締役|監査役|代表者|社長|執行役|ceo|cfo|人事).{0,24}(異動|変更|選任|辞任|退任|候補|就任|逝去"
                                    + "|委嘱|選定|担当)|人事異動|役員人事|組織(変更|改正).{0,12}人事"),
                    anywhere(DELISTING_RISK, "上場廃止|監理銘柄|整理銘柄|上場維持基準|特設注意"),
                    anywhere(TRADING_HALT, "売買停止|売買再開"),
                    anywhere(PENALTY, "課徴金|行政処分|改善(報告書|措置)|業務停止|不適切|不正|調査委員会|公表措置"),
                    anywhere(LITIGATION, "訴訟|提訴|判決|和解|仲裁"),
                    anywhere(GUARANTEE, "債務保証|保証債務"),
                    anywhere(SHARE_PLEDGE, "担保.{0,8}株式"),
                    anywhere(FINANCIAL_ASSISTANCE, "資金の借入|借入|コミットメントライン|融資|シンジケートローン|貸付"),
                    anywhere(RELATED_PARTY_TRANSACTION, "関連当事者"),
                    anywhere(ARTICLES_AND_RULES, "定款|コーポレート・?ガバナンス|基本方針の"),
                    anywhere(MAJOR_CONTRACT, "(大口|大型)?受注|契約(の)?締結|業務提携|資本提携|基本合意|契約|協業|共同開発"),
                    anywhere(APPROVAL, "承認取得|製造販売承認|特許|治験|認可|許認可|認証"),
                    anywhere(
                            INVESTMENT,
                            "子会社(の)?設立|設備投資|出資|新(工場|社屋|店)|合弁|工場.{0,12}(建設|新設)|投資有価証券の取得|設立"),
                    anywhere(OTHER, "特別(損失|利益)|減損|商号|本社移転"));

    private Japanese() {}
}
