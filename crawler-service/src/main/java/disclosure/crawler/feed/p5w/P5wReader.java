package disclosure.crawler.feed.p5w;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.JsonAnswer;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Row;
import disclosure.crawler.feed.Rows;
import disclosure.crawler.feed.Titles;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads the questions and answers of 全景网. The total never exceeds 100, whatever there is. Who asked
 * is personal data and not kept.
 */
public final class P5wReader implements AnswerReader {

    @Override
    public String source() {
        return "p5w";
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return JsonAnswer.read(body, root -> page(root, at));
    }

    private static FeedAnswer page(JsonNode root, @Nullable Instant at) {
        Row envelope = new Row(root);
        if (envelope.text("success").equals("false")) {
            String message = envelope.text("msg") + envelope.text("message");
            return new Fault(
                    Kind.BUSINESS_ERROR,
                    "the site reports " + (message.isEmpty() ? "a failure" : message));
        }
        JsonNode rows = root.path("rows");
        if (!rows.isArray() && !rows.isNull()) {
            return JsonAnswer.lacks("rows", root);
        }
        Rows read = Rows.of(rows, P5wReader::announcement);
        Long total = envelope.longOrNull("total");
        Boolean last = (total != null && read.size() >= total) ? Boolean.TRUE : null;
        return read.page(new PageFacts(null, null, total, last), at);
    }

    private static @Nullable Announcement announcement(Row row) {
        String id = row.text("pid");
        String question = Titles.plain(row.text("content"));
        if (id.isEmpty() || question.isEmpty()) {
            return null;
        }
        String answer = Titles.plain(row.text("replyContent"));
        Moment answered = Moment.parse(row.text("replyerTimeStr"), MainlandCode.ZONE);
        Moment asked = Moment.parse(row.text("questionerTimeStr"), MainlandCode.ZONE);
        String code = row.text("companyCode");
        return Announcement.draft(id, MainlandCode.exchangeOf(code, "BSE"))
                .issuer(code, Titles.plain(row.text("companyShortname")))
                .title(question)
                .category("investor-question")
                .text(answer.isEmpty() ? "问：" + question : "问：" + question + "\n答：" + answer)
                .published(answered.isStated() ? answered : asked)
                .done();
    }
}
