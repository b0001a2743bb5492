package disclosure.parser.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Answers for records. One that was handled is acknowledged, one that cannot be goes to the dead
 * letters. While the service stops its parts fail one after the other, which says nothing about a
 * record: it is neither, and comes again after the restart.
 */
@ApplicationScoped
class Records {

    private static final Logger LOG = Logger.getLogger(Records.class);

    private final LiveWork live;

    Records(LiveWork live) {
        this.live = live;
    }

    /**
     * Handles one record.
     *
     * @param work throws {@link ServiceStops} where it was given up for that reason alone
     */
    CompletionStage<Void> handle(
            Message<ConsumerRecord<String, byte[]>> message,
            Consumer<ConsumerRecord<String, byte[]>> work) {
        live.begin();
        try {
            work.accept(message.getPayload());
            return message.ack();
        } catch (ServiceStops e) {
            return new CompletableFuture<>();
        } catch (MalformedEvent e) {
            LOG.warnf("to the dead letters, %s", e.getMessage());
            return refused(message, e);
        } catch (RuntimeException | Error e) {
            // An error of one record must not end the channel for all.
            LOG.errorf(e, "to the dead letters, %s", e.getMessage());
            return refused(message, e);
        } finally {
            live.end();
        }
    }

    private static CompletionStage<Void> refused(Message<?> message, Throwable why) {
        return message.nack(why)
                .exceptionally(
                        failure -> {
                            LOG.error("not dead-lettered, comes again after a restart", failure);
                            return null;
                        });
    }
}
