package disclosure.crawler.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void hasNoNulInItsText() {
        Row row = new Row(JsonNodeFactory.instance.objectNode().put("title", "Annual\0 report"));
        assertThat(row.text("title")).isEqualTo("Annual report");
        assertThat(Titles.plain("Annual\0 report")).isEqualTo("Annual report");
    }

    @Test
    void takesANumberThatIsTooLargeForNone() {
        Row row = new Row(JsonNodeFactory.instance.objectNode().put("size", 3_000_000_000L));
        assertThat(row.intOrNull("size")).isNull();
        assertThat(row.longOrNull("size")).isEqualTo(3_000_000_000L);
    }
}
