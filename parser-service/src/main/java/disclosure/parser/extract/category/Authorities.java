package disclosure.parser.extract.category;

import static disclosure.events.CategoryCode.INQUIRY_LETTER;
import static disclosure.events.CategoryCode.INQUIRY_REPLY;
import static disclosure.events.CategoryCode.LITIGATION;
import static disclosure.events.CategoryCode.OTHER;
import static disclosure.events.CategoryCode.PENALTY;
import static disclosure.parser.extract.category.Rule.ends;
import static disclosure.parser.extract.category.Rule.says;

import java.util.List;

/** Letters of exchanges and regulators, their answers, sanctions and courts. */
final class Authorities {

    private static final String LETTER =
            "(问询函?|关注函|审核(中心)?意见(落实|告知)|落实函|反馈意见|监管工作函|审核问询|发审委.{0,6}意见"
                    + "|上市委.{0,10}意见落实|告知函|年报事后审核意见)";

    static final List<Rule> LETTERS =
            List.of(
                    says(
                            INQUIRY_REPLY,
                            LETTER
                                    + ".{0,40}(回复|答复|复函|说明|反馈)|(回复|答复|复函).{0,60}"
                                    + LETTER
                                    + "|(反馈意见|落实函).{0,8}意见"),
                    ends(INQUIRY_REPLY, LETTER + ".{0,40}(专项意见|独立意见|核查意见)"),
                    says(INQUIRY_LETTER, LETTER).unless("管理制度"));

    static final List<Rule> SANCTIONS_AND_COURTS =
            List.of(
                    says(
                            PENALTY,
                            "立案|处罚|警示函|监管(措施|函|谈话|警示|关注)|整改|纪律处分|通报批评|公开谴责|责令改正|留置|强制措施"
                                    + "|刑事|逮捕|拘留|监察|市场禁入|涉嫌(违法|犯罪|信息披露)|公开认定|自律监管"),
                    says(
                            LITIGATION,
                            "诉讼|仲裁|判决|起诉|应诉|裁决书|民事裁定|撤诉|民事调解|案件|涉诉|执行裁定|账户.{0,8}冻结|传票|失信被执行"),
                    says(OTHER, "破产|重整"));

    private Authorities() {}
}
