package disclosure.parser.extract.flags;

import java.util.Locale;
import java.util.regex.Pattern;

/** Events that an analyst wants to see wherever they stand. */
enum BuriedEvent {
    INVESTIGATION(
            "立案|留置|强制措施|subpoena|wells notice|formal investigation",
            "(?:收到|被|遭|决定对|因|涉嫌).{0,60}立案|立案(?:告知书|调查通知书|决定书)"
                    + "|被(?:.{0,15}实施)?留置|被?.{0,12}采取(?:刑事)?强制措施"
                    + "|(?:received|served with|issued).{0,60}(?:subpoena|wells notice)"
                    + "|(?:commenced|opened|initiated).{0,30}formal investigation",
            "penalty"),
    FREEZE(
            "冻结|查封|轮候|扣押",
            "(?:股份|股权|账户|存款|资金|资产|股票|房产|土地).{0,30}(?:被|遭|已).{0,14}(?:冻结|查封|扣押)"
                    + "|被.{0,10}(?:司法|轮候)冻结|(?:司法|轮候)冻结.{0,20}\\d[\\d,.]*万?(?:股|元)",
            "share-pledge",
            "litigation"),
    DEFAULT(
            "违约|逾期|兑付|event of default|in default",
            "(?:未能|无法|未)(?:按期|如期|按时|按约定).{0,16}(?:兑付|偿还|偿付|归还|支付|付息)"
                    + "|(?:已|已经|均已|发生|出现|构成|触发)(?:了)?(?:实质性?)?(?:债务)?违约"
                    + "(?!的?(?:风险|概率|可能|损失|时|情形|情况|责任|事件的|率))"
                    + "|(?:债务|贷款|借款|票据|债券|融资|信托|本息).{0,12}(?:已|发生|出现|累计)?.{0,4}逾期"
                    + "(?=.{0,20}\\d)"
                    + "|event of default (?:has |had )?occurred|(?:is|are|was|were) in default (?:of|under)"
                    + "|failed to (?:make|pay).{0,40}(?:payment|interest|principal)"),
    TERMINATION(
            "终止|terminat",
            "(?:决定|同意|宣布|现|已|协商一致|审议通过.{0,20}).{0,12}终止(?!确认|上市|营业).{0,40}"
                    + "(?:重组|收购|交易|发行|合同|协议|项目|筹划|合作|增持|回购|激励|员工持股|认购)"
                    + "|(?:has |have )?terminated the.{0,30}(?:merger )?agreement"),
    REDUCTION(
            "减持",
            "(?:计划|拟|将|预计).{0,40}减持.{0,40}(?:股|%|％)"
                    + "|(?:已|累计|合计|共|通过.{0,20})减持(?!股票金额|金额|计划).{0,30}\\d.{0,12}(?:股|%|％)",
            "share-reduction",
            "shareholding-change"),
    DELISTING_RISK(
            "风险警示|终止上市|退市|delist|in compliance|deficien|listing (?:rule|requirement|standard)",
            "(?:股票|公司|证券).{0,30}(?:被|将被|可能被|可能将被|存在被).{0,12}(?:实施.{0,6}风险警示|终止上市)"
                    + "|(?:触及|触发).{0,20}(?:退市|风险警示|终止上市)"
                    + "|received.{0,80}(?:notice|letter|notification).{0,200}"
                    + "(?:not in compliance|no longer (?:complies|in compliance)|deficien|delist)",
            "delisting-risk"),
    PENALTY(
            "处罚|警示函|监管函|通报批评|公开谴责|责令改正|罚款",
            "(?:收到|被|遭|受到|因|对).{0,60}(?:行政处罚|警示函|监管函|通报批评|公开谴责|责令改正)"
                    + "|(?:处以|处|罚款).{0,12}\\d[\\d,.]*万?元.{0,6}罚款|罚款(?:人民币)?\\d[\\d,.]*万?元",
            "penalty",
            "inquiry-letter",
            "inquiry-reply"),
    LITIGATION(
            "诉讼|仲裁|起诉|应诉|诉至|法院|被执行人|传票",
            "(?:收到|送达).{0,40}(?:传票|起诉状|判决书|裁定书|应诉通知书|受理(?:案件)?通知书|仲裁通知书|执行通知书)"
                    + "|(?:向|被).{0,30}(?:法院|仲裁委员会|仲裁院).{0,10}(?:提起|起诉|申请仲裁)|诉至.{0,20}法院"
                    + "|(?:被)?(?:列入|列为|纳入).{0,6}(?:失信)?被执行人",
            "litigation"),
    AUDIT_OPINION(
            "无法表示意见|保留意见|否定意见|非标准|持续经营|going concern",
            "(?:出具|发表)(?:了|的)?.{0,40}(?:无法表示意见|(?<!无)保留意见|否定意见)"
                    + "|持续经营能力.{0,10}(?:存在|产生).{0,6}(?:重大)?(?:不确定性|疑虑)"
                    + "|substantial doubt (?:about|regarding|as to).{0,80}going concern",
            "audit-report"),
    IMPAIRMENT("商誉", "(?:计提|确认).{0,12}商誉.{0,4}减值.{0,24}\\d[\\d,.]*(?:亿|万)?元"),
    FUND_OCCUPATION(
            "占用",
            "(?:控股股东|实际控制人|关联方|大股东).{0,30}占用.{0,24}\\d[\\d,.]*(?:亿|万)?元"
                    + "|(?:资金占用|占用资金).{0,12}(?:余额|金额).{0,10}\\d[\\d,.]*(?:亿|万)?元",
            "related-party-transaction"),
    MATERIAL_WEAKNESS(
            "material weakness",
            "(?:identified|concluded|determined|existence of|exist).{0,80}material weakness"),
    RESTATEMENT(
            "relied upon|restate",
            "should no longer be relied upon"
                    + "|(?:will|to|intends to) restate.{0,60}(?:previously issued|financial statements)");

    private final Pattern word;
    private final Pattern statement;
    private final Pattern subjects;

    /**
     * An event.
     *
     * @param words without one of which a sentence does not state it, and with one of which a title
     *     announces it
     * @param statement how a sentence states that it happened; without white space around Han
     * @param subjects categories of filings that are about it
     */
    BuriedEvent(String words, String statement, String... subjects) {
        this.word = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        this.statement = Pattern.compile(statement, Pattern.CASE_INSENSITIVE);
        this.subjects = Pattern.compile(String.join("|", subjects));
    }

    /** For example {@code fund-occupation}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Pattern word() {
        return word;
    }

    Pattern statement() {
        return statement;
    }

    /** Whether a filing is about the event, so that nothing is buried in it. */
    boolean isSubjectOf(String category, String title) {
        return subjects.matcher(category).matches() || word.matcher(title).find();
    }
}
