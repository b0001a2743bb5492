package disclosure.parser.extract.category;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.CategoryCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecCategoriesTest {

    @ParameterizedTest
    @CsvSource({
        "10-K, annual-report",
        "10-K405, annual-report",
        "10-KT, annual-report",
        "20-F, annual-report",
        "10-Q, quarterly-report",
        "3, shareholding-change",
        "4, shareholding-change",
        "5, shareholding-change",
        "SC 13D, shareholding-change",
        "SCHEDULE 13G, shareholding-change",
        "144, share-reduction",
        "S-8 POS, equity-incentive",
        "S-3ASR, capital-raising",
        "424B5, capital-raising",
        "F-4, acquisition-disposal",
        "DEFM14A, acquisition-disposal",
        "SC TO-I, buyback",
        "DEF 14A, shareholder-meeting-materials",
        "DEFA14A, shareholder-meeting-materials",
        "PREC14A, shareholder-meeting-materials",
        "25-NSE, delisting-risk",
        "UPLOAD, inquiry-letter",
        "CORRESP, inquiry-reply",
        "SD, esg-report",
    })
    void knowsWhatAFormIsFor(String form, String code) {
        assertThat(SecCategories.ofForm(form)).map(CategoryCode::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-K", "6-K", "424B2", "FWP", "13F-HR", "NT 10-K", "497K", "", "/A"})
    void saysNothingAboutFormsThatMayHoldAnything(String form) {
        assertThat(SecCategories.ofForm(form)).isEmpty();
    }

    @Test
    void anAmendmentKeepsTheCategoryOfItsForm() {
        assertThat(SecCategories.ofForm("10-k/a")).contains(CategoryCode.ANNUAL_REPORT);
        assertThat(SecCategories.ofForm("SC 13D/A")).contains(CategoryCode.SHAREHOLDING_CHANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "1.01, major-contract",
        "2.01, acquisition-disposal",
        "2.02, earnings-flash",
        "3.01, delisting-risk",
        "4.01, auditor-change",
        "5.02, management-change",
        "5.07, shareholder-meeting-resolution",
        "12, earnings-flash",
        "4, auditor-change",
        "6, management-change",
        "2, acquisition-disposal",
    })
    void knowsItemsInBothNumberings(String item, String code) {
        assertThat(SecCategories.ofItem(item)).map(CategoryCode::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.01", "8.01", "9.01", "5", "7", "9", "1.03", "", "99.9"})
    void otherEventsAndExhibitsAreAboutNothingInParticular(String item) {
        assertThat(SecCategories.ofItem(item)).isEmpty();
    }

    @Test
    void resultsComeBeforeTheOtherItemsOfAReport() {
        assertThat(SecCategories.ofItems(List.of("9.01", "5.02", "2.02")))
                .contains(CategoryCode.EARNINGS_FLASH);
    }

    @Test
    void aCompletedAcquisitionComesBeforeTheAgreementToIt() {
        assertThat(SecCategories.ofItems(List.of("1.01", "2.01", "9.01")))
                .contains(CategoryCode.ACQUISITION_DISPOSAL);
    }

    @Test
    void aReportOfOtherEventsOnlyHasNoCategory() {
        assertThat(SecCategories.ofItems(List.of("8.01", "9.01"))).isEmpty();
    }
}
