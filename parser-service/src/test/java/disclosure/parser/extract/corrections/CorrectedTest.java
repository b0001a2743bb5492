package disclosure.parser.extract.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.StructuredFiling;
import disclosure.parser.Samples;
import disclosure.parser.extract.corrections.Corrected.Candidate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于2025年年度报告的更正公告 | 2025年年度报告",
                "关于《2025年年度报告》的更正公告 | 澄湖仪器：2025年年度报告",
                "2025年半年度报告（更正后） | 2025年半年度报告",
                "澄湖仪器股份有限公司关于签订重大合同的补充公告 | 关于签订重大合同的公告",
                "关于召开2025年年度股东会的补充通知 | 关于召开2025年年度股东会的通知",
                "2025年度业绩预告修正公告 | 2025年度业绩预告",
                "募集说明书（二次修订稿） | 募集说明书（修订稿）",
                "Supplemental announcement - Discloseable transaction | Announcement - Discloseable transaction"
            })
    void findsTheOneOfTheSameTitle(String title, String original) {
        assertThat(
                        Corrected.by(
                                filing(title),
                                List.of(earlier("a", original), earlier("b", "关于变更住所的公告"))))
                .map(Candidate::filingId)
                .contains("a");
    }

    @Test
    void anotherYearOrAnotherSubjectIsNotMeant() {
        assertThat(
                        Corrected.by(
                                filing("关于2025年年度报告的更正公告"),
                                List.of(earlier("a", "2024年年度报告"), earlier("b", "2025年年度报告摘要"))))
                .isEmpty();
    }

    @Test
    void whatCameLaterIsNotCorrected() {
        Candidate later = candidate("a", "2025年年度报告", "2026-05-22T00:00:00+08:00", false);
        assertThat(Corrected.by(filing("2025年年度报告（更正后）"), List.of(later))).isEmpty();
    }

    @Test
    void anErrorIsInTheOriginalNotInTheNoticeAboutIt() {
        assertThat(
                        Corrected.by(
                                filing("2025年年度报告（更正后）"),
                                List.of(
                                        earlier("a", "2025年年度报告"),
                                        candidate(
                                                "b",
                                                "关于2025年年度报告的更正公告",
                                                "2026-05-21T00:00:00+08:00",
                                                true))))
                .map(Candidate::filingId)
                .contains("a");
    }

    @Test
    void anOrdinaryFilingCorrectsNothing() {
        assertThat(Corrected.by(filing("2025年年度报告"), List.of(earlier("a", "2025年年度报告")))).isEmpty();
    }

    private static StructuredFiling filing(String title) {
        return Samples.structurer()
                .headline(Samples.announced("bse-new", 1, title, "2026-05-21T00:00:00+08:00"));
    }

    private static Candidate earlier(String id, String title) {
        return candidate(id, title, "2026-04-21T00:00:00+08:00", false);
    }

    private static Candidate candidate(String id, String title, String at, boolean correction) {
        return new Candidate(id, null, title, OffsetDateTime.parse(at), correction, null);
    }
}
