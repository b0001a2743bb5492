package disclosure.crawler.feed;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.FeedAnswer.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {

    private static @Nullable Fault hostile(String doctype) {
        String document = "<?xml version=\"1.0\"?>\n" + doctype + "<rss><channel/></rss>";
        return Entities.hostile(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(String doctype) {
        return Objects.requireNonNull(hostile(doctype)).words();
    }

    @Test
    void thatUnfoldIntoOthersAreABomb() {
        assertThat(words("<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y '&x;&x;'>]>"))
                .contains("XML bomb")
                .contains("entity y");
    }

    @Test
    void thatAreVeryLongAreABomb() {
        assertThat(words("<!DOCTYPE a [<!ENTITY x \"" + "x".repeat(50_000) + "\">]>"))
                .contains("XML bomb");
    }

    @Test
    void thatNeverEndAreABombToo() {
        assertThat(words("<!DOCTYPE a [<!ENTITY x \"" + "x".repeat(200_000))).contains("XML bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!doctype a [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]>",
                "<!DOCTYPE a [<!ENTITY x PUBLIC \"file:///etc/passwd\" \"other\">]>"
            })
    void thatLieElsewhereAreNamedWithThePlace(String doctype) {
        assertThat(words(doctype)).contains("file:///etc/passwd").contains("external entity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html>",
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"rss.dtd\">",
                "<!DOCTYPE rss [<!ENTITY nbsp \"&#160;\"><!ENTITY co \"Company\">]>",
                "<!DOCTYPE rss [<!ENTITY % HTMLlat1 PUBLIC \"-//W3C//ENTITIES Latin 1//EN\" \"l\">]>"
            })
    void thatOldFeedsDeclareAreLetPass(String doctype) {
        assertThat(hostile(doctype)).isNull();
    }
}
