package disclosure.exchange.market;

import java.time.Instant;

/**
 * What an investor asked a company on a platform, and what it answered.
 *
 * @param id 19 digits
 * @param answeredAt until then it stands unanswered
 */
public record Question(
        String id,
        Venue venue,
        Issuer issuer,
        String asker,
        String text,
        String answer,
        Instant askedAt,
        Instant answeredAt) {}
