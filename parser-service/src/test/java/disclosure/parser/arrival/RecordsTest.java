package disclosure.parser.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private final List<String> answers = new ArrayList<>();
    private final Records records = new Records(new LiveWork(Clock.systemUTC()));
    private CompletionStage<Void> deadLetters = CompletableFuture.completedFuture(null);

    private CompletableFuture<Void> handled(Consumer<ConsumerRecord<String, byte[]>> work) {
        Message<ConsumerRecord<String, byte[]>> message =
                Message.of(
                        new ConsumerRecord<>("filings.discovered", 0, 0, "key", new byte[0]),
                        () -> {
                            answers.add("handled");
                            return CompletableFuture.completedFuture(null);
                        },
                        why -> {
                            answers.add(why.getClass().getSimpleName());
                            return deadLetters;
                        });
        return records.handle(message, work).toCompletableFuture();
    }

    @Test
    void areAcknowledgedOnceTheyAreHandled() {
        assertThat(handled(record -> {})).isCompleted();
        assertThat(answers).containsExactly("handled");
    }

    @Test
    void areLeftForTheNextStartWhereTheServiceStops() {
        CompletableFuture<Void> answer =
                handled(
                        record -> {
                            throw new ServiceStops(null);
                        });
        assertThat(answer).as("the next one waits for it").isNotDone();
        assertThat(answers).isEmpty();
    }

    @Test
    void goToTheDeadLettersWithAnErrorAndDoNotEndTheChannel() {
        CompletableFuture<Void> answer =
                handled(
                        record -> {
                            throw new StackOverflowError();
                        });
        assertThat(answer).isCompleted();
        assertThat(answers).containsExactly("StackOverflowError");
    }

    @Test
    void doNotEndTheChannelWhereEvenTheDeadLettersAreAway() {
        deadLetters = CompletableFuture.failedFuture(new IllegalStateException("no broker"));
        CompletableFuture<Void> answer =
                handled(
                        record -> {
                            throw new MalformedEvent("no JSON", null);
                        });
        assertThat(answer).isCompleted();
        assertThat(answers).containsExactly("MalformedEvent");
    }
}
