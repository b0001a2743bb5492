package disclosure.alert.match;

import disclosure.events.Category;
import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.events.FilingText;
import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Question;
import disclosure.events.Issuer;
import disclosure.events.Precision;
import disclosure.events.Security;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.events.Trace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fictional filings. */
public final class Filings {

    private static final Instant SEEN = Instant.parse("2026-05-20T09:41:07.125Z");

    private Filings() {}

    public static StructuredFiling headline(String id, String ticker, String title) {
        return headline(id, ticker, title, List.of());
    }

    public static StructuredFiling headline(
            String id, String ticker, String title, List<Security> securities) {
        return filing(id, ticker, title, securities, Stage.HEADLINE, null);
    }

    /** A record whose questions and answers alternate. */
    public static StructuredFiling record(String id, String ticker, FilingText text, String... qa) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < qa.length; i += 2) {
            int offset = text.text().indexOf(qa[i]);
            questions.add(new Question(i / 2 + 1, qa[i], qa[i + 1], 1, offset));
        }
        InvestorRelations record =
                new InvestorRelations(
                        null,
                        List.of(),
                        false,
                        null,
                        List.of(),
                        null,
                        List.of("远帆基金"),
                        List.of(),
                        List.of(new InvestorRelations.Host("林若溪", "董事会秘书")),
                        questions,
                        List.of(),
                        null);
        return filing(id, ticker, "投资者关系活动记录表", List.of(), Stage.FULL, record);
    }

    public static FilingText text(String... qa) {
        StringBuilder text = new StringBuilder("澄湖仪器 2026-031\n");
        for (int i = 0; i < qa.length; i += 2) {
            text.append("问题：").append(qa[i]).append("\n回答：").append(qa[i + 1]).append('\n');
        }
        return new FilingText(text.append("以上内容不含国产设备的承诺。").toString(), List.of(0), false);
    }

    /** A filing of pledges, each with its holder, the fraction held, and how many are pledged. */
    public static StructuredFiling pledges(String id, String ticker, Fact... pledges) {
        return filing(id, ticker, "关于股东股份质押的公告", List.of(), Stage.FULL, null, List.of(pledges));
    }

    public static Fact pledge(String holder, String ratio, String shares) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        fields.put("holder", field(new FactValue.Words(holder), holder));
        fields.put("totalHeldRatio", field(new FactValue.Quantity(new BigDecimal(ratio)), ratio));
        fields.put("shares", field(new FactValue.Quantity(new BigDecimal(shares)), shares));
        return new Fact("share-pledge", fields);
    }

    private static FactField field(FactValue value, String text) {
        return new FactField(value, text, null, 1, 0);
    }

    private static StructuredFiling filing(
            String id,
            String ticker,
            String title,
            List<Security> securities,
            Stage stage,
            @Nullable InvestorRelations record) {
        return filing(id, ticker, title, securities, stage, record, List.of());
    }

    private static StructuredFiling filing(
            String id,
            String ticker,
            String title,
            List<Security> securities,
            Stage stage,
            @Nullable InvestorRelations record,
            List<Fact> facts) {
        return new StructuredFiling(
                id,
                1,
                "bse",
                "BSE",
                ticker,
                new Issuer("澄湖仪器", null),
                securities,
                title,
                null,
                new Category("investor-relations-record", "title"),
                "zh",
                OffsetDateTime.parse("2026-05-21T00:00:00+08:00"),
                Precision.DAY,
                SEEN,
                stage,
                null,
                List.of(),
                record,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                facts,
                null,
                null,
                null,
                null,
                null,
                Trace.seen(null, SEEN));
    }
}
