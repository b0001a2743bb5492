package disclosure.alert.notify.webhook;

import disclosure.alert.notify.ChannelKind;
import disclosure.alert.notify.DueDelivery;
import disclosure.alert.notify.Outcome;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells an alert by one signed POST. */
@ApplicationScoped
class WebhookChannel implements ChannelKind {

    // More would let a name with many dead addresses use up the whole attempt on connecting.
    private static final int ADDRESSES = 2;

    private final WebhookConfig config;
    private final HostLookup lookup;
    private final AddressGuard guard;
    private final WebhookClient client;
    private final Clock clock;

    @Inject
    WebhookChannel(WebhookConfig config, Vertx vertx, Clock clock) {
        this(config, vertx, clock, InetAddress::getAllByName);
    }

    WebhookChannel(WebhookConfig config, Vertx vertx, Clock clock, HostLookup lookup) {
        this.config = config;
        this.lookup = lookup;
        this.guard =
                new AddressGuard(
                        config.allowLoopback(),
                        config.allowedNetworks().orElse(List.of()).stream()
                                .map(Network::of)
                                .toList());
        this.client = new WebhookClient(vertx, config);
        this.clock = clock;
    }

    @Override
    public String type() {
        return "webhook";
    }

    @Override
    public Optional<String> refusal(String url) {
        return WebhookUrl.refusal(url, config.allowHttp());
    }

    @Override
    public String newSecret() {
        return Signature.newSecret();
    }

    @Override
    public Outcome attempt(DueDelivery delivery) throws InterruptedException {
        // Configuration may have become stricter since the channel was made.
        Optional<String> refusal = refusal(delivery.url());
        if (refusal.isPresent()) {
            return new Outcome.GaveUp(null, false, "the channel's URL " + refusal.get());
        }
        // A request's line has ASCII alone.
        URI url = URI.create(URI.create(delivery.url()).toASCIIString());
        InetAddress[] found;
        try {
            found = lookup.of(url.getHost());
        } catch (UnknownHostException e) {
            return new Outcome.RetryLater(
                    null, null, "the name " + url.getHost() + " could not be resolved");
        }
        List<InetAddress> reachable = new ArrayList<>();
        String blocked = "it has no address";
        for (InetAddress address : found) {
            Optional<String> forbidden = guard.refusal(address);
            if (forbidden.isEmpty()) {
                reachable.add(address);
            } else {
                blocked = address.getHostAddress() + " is " + forbidden.get();
            }
        }
        if (reachable.isEmpty()) {
            return new Outcome.GaveUp(
                    null, false, "webhooks do not go to %s: %s".formatted(url.getHost(), blocked));
        }
        return send(delivery, url, reachable.subList(0, Math.min(ADDRESSES, reachable.size())));
    }

    private Outcome send(DueDelivery delivery, URI url, List<InetAddress> addresses)
            throws InterruptedException {
        byte[] body = WebhookBody.of(delivery, config.bodyBytes());
        // One message per alert: two channels that end at the same receiver tell it once.
        String id = delivery.alertId().toString();
        Instant now = clock.instant();
        Message message =
                new Message(
                        url,
                        id,
                        now.getEpochSecond(),
                        Signature.header(delivery.secrets(), id, now.getEpochSecond(), body),
                        body);
        return switch (client.post(message, addresses)) {
            case WebhookClient.Answered answered -> answered.answer().outcome(clock.instant());
            case WebhookClient.Unanswered unanswered ->
                    new Outcome.RetryLater(null, null, unanswered.why());
        };
    }
}
