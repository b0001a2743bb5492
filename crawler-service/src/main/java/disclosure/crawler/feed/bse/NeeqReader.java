package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answers of the national quotation system, whose site runs on the Beijing exchange's engine. */
public final class NeeqReader implements AnswerReader {

    private final BseReader reader =
            new BseReader("neeq", "NEEQ", URI.create("https://www.neeq.com.cn"));

    @Override
    public String source() {
        return reader.source();
    }

    @Override
    public FeedAnswer read(byte[] body, @Nullable Instant at) {
        return reader.read(body, at);
    }
}
