package disclosure.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void showBeijingAloneUnlessTold() {
        assertThat(Options.of().exchange()).isEmpty();
        assertThat(Options.of("--markets", "bse").exchange()).isEmpty();
    }

    @Test
    void moveTheHostsOfAllMarketsWithTheOtherPorts() {
        assertThat(
                        Options.of("--markets", "all", "--speed", "60", "--port-offset", "300")
                                .exchange())
                .containsExactly("--speed", "60", "--markets", "all", "--hosts-port", "8401");
    }

    @Test
    void sayWhichMarketsThereAre() {
        assertThatThrownBy(() -> Options.of("--markets", "moon"))
                .hasMessage("--markets wants all or bse");
        assertThatThrownBy(() -> Options.of("--markets")).hasMessage("--markets wants all or bse");
    }
}
