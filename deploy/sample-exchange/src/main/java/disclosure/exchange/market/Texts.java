package disclosure.exchange.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The text of a filing, one paragraph a string. */
final class Texts {

    private Texts() {}

    static List<String> of(
            Kind kind, Issuer issuer, String title, LocalDate date, String number, Random random) {
        if (kind == Kind.INVESTOR_RELATIONS) {
            return new InvestorRelationsText(issuer, date, number, random).paragraphs();
        }
        Wording wording = new Wording(issuer, date, random);
        List<String> text = new ArrayList<>(head(issuer, number, title));
        kind.outline().forEach(paragraph -> text.add(wording.filled(paragraph)));
        text.addAll(signature(issuer, date));
        return text;
    }

    static List<String> head(Issuer issuer, String number, String title) {
        return List.of(
                "证券代码：" + issuer.code(),
                "证券简称：" + issuer.shortName(),
                "公告编号：" + number,
                issuer.name(),
                title,
                "本公司及董事会全体成员保证公告内容的真实、准确和完整，没有虚假记载、误导性陈述或者重大遗漏，并对其内容的真实性、准确性和完整性承担个别及连带法律责任。");
    }

    static List<String> signature(Issuer issuer, LocalDate date) {
        return List.of(issuer.name(), "董事会", Wording.chinese(date));
    }
}
