package disclosure.parser.extract.references;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @Test
    void namesAnAnnouncementByNumberAndTitle() {
        assertThat(in("详见《关于中标的公告》（公告编号：2031-017）。"))
                .containsExactly(new Reference("2031-017", "关于中标的公告", null));
        assertThat(in("详见《关于〈章程〉与《制度》的公告》(公告编号：临2031-018)。"))
                .containsExactly(new Reference("临2031-018", "关于〈章程〉与《制度》的公告", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已披露（公告编号：2031-121、2031-122）。",
                "已披露（公告编号：2031-121，2031-122）。",
                "已披露（公告编号：2031-121；公告编号：2031-122）。",
                "已披露《关于股份的公告》（公告编号：2031-121、2031-122）。"
            })
    void namesEachOfAList(String text) {
        assertThat(in(text))
                .containsExactly(
                        new Reference("2031-121", null, null),
                        new Reference("2031-122", null, null));
    }

    @Test
    void givesEachOfAListItsTitle() {
        assertThat(in("详见《关于甲的公告》、《关于乙的公告》（公告编号：2031-121、2031-122）。"))
                .containsExactly(
                        new Reference("2031-121", "关于甲的公告", null),
                        new Reference("2031-122", "关于乙的公告", null));
    }

    @Test
    void namesEachOnceWithTheTitleThatSomePlaceGives() {
        assertThat(in("见（公告编号：2031-121）。见《关于甲的公告》（公告编号：2031-121）。"))
                .containsExactly(new Reference("2031-121", "关于甲的公告", null));
    }

    @Test
    void namesANumberWithoutItsLabelBehindATitle() {
        assertThat(in("详见《关于乙的公告》（公告编号：2031-122）与《关于甲的公告》（2031-121）。"))
                .containsExactly(
                        new Reference("2031-122", "关于乙的公告", null),
                        new Reference("2031-121", "关于甲的公告", null));
    }

    @Test
    void namesNoOtherNumber() {
        assertThat(in("自主可控平台（2031-2035）与《规划》（2031年）。")).isEmpty();
        assertThat(in("中标（招标编号：0711-11OTL146），函号上证公函【2031】0626号。")).isEmpty();
    }

    private static List<Reference> in(String text) {
        return References.in(text, 0);
    }
}
