package disclosure.exchange.sns;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Fault;
import disclosure.exchange.http.Form;
import disclosure.exchange.http.Lie;
import disclosure.exchange.http.Routes;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.Filing;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Ledger;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Question;
import disclosure.exchange.market.Questions;
import disclosure.exchange.market.Showcase;
import disclosure.exchange.market.Showcase.Shown;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Handlers of the platform's paths. */
public final class SnsSite {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final int PAGE_SIZE = 10;
    private static final int MOST_PER_PAGE = 50;
    private static final long SINCE = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS_PER_ITEM = 10;
    private static final int FIRST_ITEM = 1_700_000;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Showcase showcase;
    private final Questions questions;
    private final Numbers items = new Numbers();

    public SnsSite(Showcase showcase, Questions questions) {
        this.showcase = showcase;
        this.questions = questions;
    }

    public void open(Routes routes) {
        routes.list("/ajax/feeds.do", (exchange, lie) -> feeds(exchange, lie, routes.uri()));
        routes.documents("/resources/images/upload/", this::document);
    }

    /** Enters its rows into the truth. */
    public void tell(Ledger ledger) {
        ledger.add("sns", showcase, filing -> Long.toString(item(filing)));
        ledger.add("snsqa", questions, SnsSite::number);
    }

    private void feeds(HttpExchange exchange, Lie lie, URI site) throws IOException {
        if (!Visitor.isABrowser(exchange)) {
            return;
        }
        Form form = Visitor.form(exchange);
        int size = Math.clamp(form.number("pageSize", PAGE_SIZE), 1, MOST_PER_PAGE);
        long from = (long) (lie.page(Math.max(1, form.number("page", 1)), 1) - 1) * size;
        Ages ages = new Ages(showcase.clock());
        List<String> all =
                switch (form.first("type")) {
                    case "11" -> questions.answered().stream().map(q -> answered(q, ages)).toList();
                    case "10" -> questions.unanswered().stream().map(q -> asked(q, ages)).toList();
                    case "30" -> showcase.now().stream().map(s -> record(s, ages, site)).toList();
                    default -> List.of();
                };
        List<String> some = lie.rows(Lie.slice(all, from, size));
        String html =
                some.isEmpty() || lie.has(Fault.BUSINESS_ERROR)
                        ? "<div class=\"m_feed_empty\">暂时没有观点</div>\n"
                        : String.join("", some);
        Answers.bytes(exchange, 200, HTML, lie.finished(lie.markup(html, "m_feed_item")));
    }

    private static String answered(Question question, Ages ages) {
        return "<div class=\"m_feed_item\" id=\"item-%s\">\n%s%s</div>\n"
                .formatted(
                        number(question),
                        asking(question, ages),
                        """
                          <div class="m_feed_detail m_qa">
                            <div class="answer_ico"></div>
                            <div class="m_feed_face"><p>%s</p></div>
                            <div class="m_feed_cnt">
                              <div class="m_feed_txt" id="m_feed_txt-%s">%s</div>
                              <div class="m_feed_from"><span>%s</span><em>来自</em><a href="javascript:;">网站</a></div>
                            </div>
                          </div>
                        """
                                .formatted(
                                        question.issuer().shortName(),
                                        number(question),
                                        question.answer(),
                                        ages.of(question.answeredAt())));
    }

    private static String asked(Question question, Ages ages) {
        return "<div class=\"m_feed_item m_question\" id=\"item-%s\">\n%s</div>\n"
                .formatted(number(question), asking(question, ages));
    }

    private static String asking(Question question, Ages ages) {
        Issuer issuer = question.issuer();
        return """
                 <div class="m_feed_detail m_qa_detail">
                   <div class="ask_ico"></div>
                   <div class="m_feed_face"><a rel="face" title="%s"></a><p>%s</p></div>
                   <div class="m_feed_cnt">
                     <div class="m_feed_txt" id="m_feed_txt-%s"><a href='user.do?uid=%s'>:%s(%s)</a>%s</div>
                     <div class="m_feed_from"><span>%s</span><em>来自</em><a href="javascript:;">网站</a></div>
                   </div>
                 </div>
               """
                .formatted(
                        question.asker(),
                        question.asker(),
                        number(question),
                        issuer.code(),
                        issuer.shortName(),
                        issuer.code(),
                        question.text(),
                        ages.of(question.askedAt()));
    }

    private String record(Shown shown, Ages ages, URI site) {
        Filing filing = shown.filing();
        Issuer issuer = filing.issuer();
        return """
               <div class="m_feed_item m_question" id="item-%d">
                 <div class="m_feed_line"></div>
                 <div class="m_feed_detail">
                   <div class="m_feed_face">
                     <a rel="tag" class="ansface" uid="%s" href="user.do?uid=%s" title="%s">
                       <img title="%s" alt="" width="30" height="30" src="%s/resources/images/avatar/company/%s.png"></a>
                     <p>%s</p>
                   </div>
                   <div class="m_feed_cnt m_pad0">
                     <div class="m_feed_txt" id="m_feed_txt-%d">
                       公司接待了投资者调研，内容请见附件。&nbsp;
                       <a href='%s%s' target='_blank'>%s%s.%s</a>
                     </div>
                     <div class="m_feed_media"></div>
                     <div><div class="m_feed_from"><span>%s</span><em>来自</em><a href="">网站</a></div></div>
                   </div>
                 </div>
               </div>
               """
                .formatted(
                        item(filing),
                        issuer.code(),
                        issuer.code(),
                        issuer.shortName(),
                        issuer.shortName(),
                        site,
                        issuer.code(),
                        issuer.shortName(),
                        item(filing),
                        site,
                        address(filing),
                        issuer.name(),
                        filing.title() + filing.mark(),
                        filing.extension(),
                        ages.of(shown.at()));
    }

    private long item(Filing filing) {
        long seconds = filing.releasedAt().getEpochSecond() - SINCE;
        return items.of(filing, FIRST_ITEM + seconds / SECONDS_PER_ITEM * 2);
    }

    /** Never one of a record. */
    private static String number(Question question) {
        return "9" + question.id().substring(question.id().length() - 9);
    }

    private String address(Filing filing) {
        String stamp = STAMP.format(filing.releasedAt().atZone(Ages.ZONE));
        return "/resources/images/upload/%s/%s%09d.%s"
                .formatted(stamp.substring(0, 6), stamp, item(filing), filing.extension());
    }

    private void document(HttpExchange exchange, Routes.Paper paper) throws IOException {
        String path = Visitor.path(exchange);
        Optional<Shown> found = showcase.find(filing -> address(filing).equals(path));
        if (found.isEmpty()) {
            Answers.missing(exchange);
        } else {
            paper.send(
                    path.endsWith(".docx") ? "application/msword" : "application/pdf",
                    found.get().filing().content().bytes());
        }
    }
}
