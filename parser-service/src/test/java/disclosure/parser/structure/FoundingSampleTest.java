package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.events.Amount;
import disclosure.events.InvestorRelations;
import disclosure.events.InvestorRelations.Host;
import disclosure.events.InvestorRelations.Question;
import disclosure.events.InvestorRelations.Session;
import disclosure.events.Reference;
import disclosure.events.StatedDate;
import disclosure.events.StructuredFiling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundingSampleTest {

    private static final Path SEED = Sample.shared().resolve("seed/920493-2026-073.txt");

    @Test
    void readsTheFoundingSampleInFull() throws IOException {
        assumeTrue(Files.exists(SEED), "the founding sample is not here: " + SEED);

        Structured structured = Sample.read(Files.readAllBytes(SEED));
        StructuredFiling filing = structured.filing();

        InvestorRelations record = Sample.record(structured);
        assertThat(filing.number()).isEqualTo("2026-073");
        assertThat(record.questions())
                .extracting(Question::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 29).boxed().toList());
        assertThat(record.questions()).allMatch(q -> q.answer() != null && !q.answer().isBlank());
        assertThat(record.hosts())
                .extracting(Host::role)
                .containsExactly("公司董事长、总经理", "公司董事、副总经理、财务负责人", "公司董事会秘书", "保荐代表人", "保荐代表人");
        assertThat(record.sessions())
                .containsExactly(
                        new Session(LocalDate.of(2026, 4, 14), null, "15:00", "17:00", false));
        assertThat(record.activityTypes()).containsExactly("业绩说明会");
        assertThat(record.activityTypesInferred()).isTrue();
        assertThat(filing.references())
                .extracting(Reference::number)
                .containsExactly("2024-051", "2026-043");
        assertThat(record.recordDate()).isEqualTo(LocalDate.of(2026, 4, 15));
    }

    @Test
    void readsTheAmountsOfTheFoundingSample() throws IOException {
        assumeTrue(Files.exists(SEED), "the founding sample is not here: " + SEED);

        StructuredFiling filing = Sample.read(Files.readAllBytes(SEED)).filing();

        Amount first = filing.amounts().getFirst();
        assertThat(first.text()).isEqualTo("6.42 亿元");
        assertThat(first.value()).isEqualByComparingTo("642000000");
        assertThat(first.currency()).isEqualTo("CNY");
        assertThat(first.metric()).isEqualTo("营业收入");
        assertThat(first.subject()).isEqualTo("智算云业务");
        assertThat(first.yearOnYear()).isEqualByComparingTo("1.3779");
        assertThat(filing.amounts()).hasSize(23);
        assertThat(filing.dates())
                .filteredOn(date -> "scheduled-disclosure".equals(date.meaning()))
                .singleElement()
                .extracting(StatedDate::date)
                .isEqualTo(LocalDate.of(2026, 4, 29));
    }

    @Test
    void joinsAnswersOverPageSeams() throws IOException {
        assumeTrue(Files.exists(SEED), "the founding sample is not here: " + SEED);

        InvestorRelations record = Sample.record(Sample.read(Files.readAllBytes(SEED)));

        assertThat(record.questions().get(3).answer()).contains("细分产品线").doesNotContain("产产");
        assertThat(record.questions().get(15).answer())
                .contains("算力基础设施")
                .doesNotContain("基基")
                .contains("\n4、");
        assertThat(record.questions().get(1).answer()).contains("资源池化、供需匹配");
    }
}
