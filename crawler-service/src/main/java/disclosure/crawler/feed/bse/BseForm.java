package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.SiteFeed.Question;
import disclosure.crawler.fetch.Form;
import java.util.List;
import java.util.Objects;

/**
 * The forms of both lists. Keys that may repeat are literally {@code name[]}; without the brackets
 * the exchange answers nothing, an error, or the whole market.
 */
final class BseForm {

    private static final List<String> FIELDS =
            List.of(
                    "companyCd",
                    "companyName",
                    "disclosureTitle",
                    "disclosurePostTitle",
                    "destFilePath",
                    "publishDate",
                    "xxfcbj",
                    "fileExt",
                    "xxzrlx",
                    "disclosureCode",
                    "disclosureType",
                    "disclosureSubType",
                    "infoId");

    private BseForm() {}

    static Form latest(Question question, String layer) {
        Form form =
                new Form()
                        .add("siteId", "6")
                        .add("flag", "0")
                        .add("page", Integer.toString(question.number()))
                        .add("companyCd", "")
                        .add("isNewThree", "1")
                        .add("startTime", question.since().toString())
                        .add("endTime", question.until().toString())
                        .add("keyword", "")
                        .add("hyType", "")
                        .add("noticeType[]", "5")
                        .add("disclosureType[]", "5")
                        .add("disclosureSubtype[]", "")
                        .add("xxfcbj[]", layer)
                        .add("sortfield", "publish_date")
                        .add("sorttype", "desc");
        return withFields(form);
    }

    static Form search(Question question, String layer) {
        Form form =
                new Form()
                        .add("disclosureType[]", "5")
                        .add("disclosureSubtype[]", "")
                        .add("page", Integer.toString(question.number()))
                        .add("companyCd", Objects.requireNonNullElse(question.ticker(), ""))
                        .add("isNewThree", "1")
                        .add("startTime", question.since().toString())
                        .add("endTime", question.until().toString())
                        .add("keyword", Objects.requireNonNullElse(question.keyword(), ""))
                        .add("xxfcbj[]", layer)
                        .add("hyType[]", "")
                        // The site's own values; the order is newest first all the same.
                        .add("sortfield", "xxssdq")
                        .add("sorttype", "asc")
                        .add("siteId", "6");
        return withFields(form);
    }

    private static Form withFields(Form form) {
        FIELDS.forEach(field -> form.add("needFields[]", field));
        return form;
    }
}
