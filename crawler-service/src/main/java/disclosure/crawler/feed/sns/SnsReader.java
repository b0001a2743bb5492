package disclosure.crawler.feed.sns;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Markup;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Rows;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fragments of 上证e互动: questions with their answers (types 10 and 11) and what companies
 * publish, such as records of investor relations activities with attachments (type 30). Who asked
 * is personal data and not kept.
 */
public final class SnsReader implements AnswerReader {

    private static final String SITE = "https://sns.sseinfo.com/";
    private static final Pattern COMPANY = Pattern.compile("^:?\\s*(.+?)\\((\\d{6})\\)$");
    private static final Pattern AVATAR = Pattern.compile("/company/(\\d{6})\\.");
    private static final Pattern FILE = Pattern.compile("\\.(pdf|docx?|xlsx?|pptx?|zip|rar)$");
    private static final Pattern RECORD = Pattern.compile("投资者关系|调研|业绩说明会|投资者活动");
    private static final Pattern NOTHING = Pattern.compile("暂无|暂时没有|没有任何");

    @Override
    public String source() {
        return "sns";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        String text = Markup.text(body);
        Document page = Jsoup.parse(text, SITE);
        Rows rows = new Rows();
        for (Element item : page.select(".m_feed_item")) {
            rows.add(announcement(item, at), () -> beginning(item));
        }
        if (rows.size() > 0 || !page.select(".m_feed_item").isEmpty()) {
            return rows.page(PageFacts.NONE, at);
        }
        String note = page.select(".m_feed_note, .m_feed_empty").text();
        if (NOTHING.matcher(note).find() || NOTHING.matcher(page.text()).matches()) {
            return rows.page(new PageFacts(null, null, null, true), at);
        }
        Fault unwanted = Markup.unwanted(text);
        if (unwanted != null) {
            return unwanted;
        }
        return text.isEmpty()
                ? new Fault(Kind.TRUNCATED, "the answer is empty")
                : new Fault(Kind.CHANGED_SCHEMA, "no item and no note that there is none");
    }

    private static @Nullable Announcement announcement(Element item, @Nullable Instant at) {
        String id = item.id().replaceFirst("^item-", "");
        if (id.isEmpty()) {
            return null;
        }
        Element question = item.selectFirst(".m_feed_detail.m_qa_detail .m_feed_txt");
        return question == null ? publication(item, id, at) : question(item, question, id, at);
    }

    private static @Nullable Announcement question(
            Element item, Element question, String id, @Nullable Instant at) {
        Element link = question.selectFirst("a");
        Matcher company = COMPANY.matcher(link == null ? "" : link.text().strip());
        boolean named = company.matches();
        String asked = named && link != null ? withoutLink(question, link) : question.text();
        if (asked.isBlank()) {
            return null;
        }
        Element answer = item.selectFirst(".m_feed_detail.m_qa:not(.m_qa_detail)");
        Element words = answer == null ? null : answer.selectFirst(".m_feed_txt");
        Element from = (answer == null ? item : answer).selectFirst(".m_feed_from span");
        String answered = words == null ? "" : words.text().strip();
        return Announcement.draft(id, "SSE")
                .issuer(named ? company.group(2) : null, named ? company.group(1) : null)
                .title(asked)
                .category("investor-question")
                .text(answered.isEmpty() ? "问：" + asked : "问：" + asked + "\n答：" + answered)
                .published(SnsTime.read(from == null ? "" : from.text(), at))
                .done();
    }

    private static String withoutLink(Element question, Element link) {
        Element rest = question.clone();
        rest.select("a").stream()
                .filter(a -> a.text().equals(link.text()))
                .findFirst()
                .ifPresent(Element::remove);
        return rest.text().strip();
    }

    private static @Nullable Announcement publication(
            Element item, String id, @Nullable Instant at) {
        Element words = item.selectFirst(".m_feed_txt");
        if (words == null) {
            return null;
        }
        Matcher code = AVATAR.matcher(item.select("img[src*=/company/]").attr("src"));
        String name = item.select("a[title]").attr("title");
        Element from = item.selectFirst(".m_feed_from span");
        Announcement.Draft draft =
                Announcement.draft(id, "SSE")
                        .issuer(
                                code.find() ? code.group(1) : null,
                                name.isBlank() ? item.select(".m_feed_face p").text() : name)
                        .published(SnsTime.read(from == null ? "" : from.text(), at));
        String title = "";
        for (Element link : words.select("a[href]")) {
            String url = link.absUrl("href");
            if (FILE.matcher(url.toLowerCase(Locale.ROOT)).find()) {
                draft.document(new Announcement.Link(url, link.text().strip()));
                title = title.isEmpty() ? link.text().strip() : title;
            }
        }
        String message = withoutLinks(words);
        String shown = title.isEmpty() ? message : title.replaceFirst("\\.[A-Za-z]{3,4}$", "");
        return shown.isBlank()
                ? null
                : draft.title(shown)
                        .category(
                                RECORD.matcher(shown + message).find()
                                        ? "investor-relations-record"
                                        : null)
                        .text(message)
                        .done();
    }

    private static String withoutLinks(Element words) {
        Element rest = words.clone();
        rest.select("a").remove();
        return rest.text().replace('\u00A0', ' ').strip();
    }

    private static String beginning(Element item) {
        String html = item.outerHtml().replaceAll("\\s+", " ");
        return html.length() <= 200 ? html : html.substring(0, 200) + "…";
    }
}
