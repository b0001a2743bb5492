package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.fetch.Challenge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of one source. It sees the bytes alone and knows nothing of what was asked, so
 * that a recorded answer reads like a live one; whether the answer fits the question is checked
 * once for all feeds, see {@link Trust}.
 */
public interface AnswerReader {

    /** Name of the source, lower case. */
    String source();

    /**
     * Reads an answer of status 200, which says little: sites report their errors with it too.
     *
     * @param at when the answer arrived, for times stated relative to it; null for a recorded one
     */
    FeedAnswer read(byte[] body, @Nullable Instant at);

    /** What an answer of another status than 200 means. */
    default Fault refusal(int status, byte[] body) {
        String words = "HTTP " + status;
        return switch (status) {
            case 403, 429, 503 -> new Fault(Kind.REFUSED, words);
            case 404, 410 -> new Fault(Kind.NOT_FOUND, words);
            default ->
                    Challenge.isIn(Markup.text(body))
                            ? new Fault(Kind.CHALLENGE, words + " with a challenge page")
                            : new Fault(Kind.HTTP_STATUS, words);
        };
    }
}
