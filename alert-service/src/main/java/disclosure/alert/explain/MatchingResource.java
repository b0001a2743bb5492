package disclosure.alert.explain;

import disclosure.alert.match.Reading;
import disclosure.alert.request.Caller;
import disclosure.alert.request.FieldError;
import disclosure.alert.request.Problems;
import disclosure.alert.request.TickerForm;
import disclosure.alert.subscription.StandingRules;
import disclosure.events.CategoryCode;
import disclosure.keywords.Spelling;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which of the tenant's rules a pasted text matches. */
@Tag(ref = "subscriptions")
@Path("/api/subscriptions/matching")
@RolesAllowed("alerts:write")
@RunOnVirtualThread
class MatchingResource {

    private final StandingRules rules;
    private final Caller caller;
    private final Clock clock;

    MatchingResource(StandingRules rules, Caller caller, Clock clock) {
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Which rules a pasted text matches",
            description = "Paused and expired subscriptions are passed over.")
    public TextMatches matching(@Nullable PastedText body) {
        PastedText pasted = checked(body);
        Reading given = TextMatch.reading(pasted, clock.instant());
        Reading reading = given.with(rules.listings(given.codes()));
        Instant now = clock.instant();
        return TextMatches.of(
                rules.ofTenant(caller.tenant()).stream()
                        .filter(rule -> !rule.schedule().hasExpired(now))
                        .map(rule -> TextMatch.of(rule, pasted, reading))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(TextMatch::name))
                        .toList());
    }

    private static PastedText checked(@Nullable PastedText pasted) {
        if (pasted == null || (pasted.title() == null && pasted.text() == null)) {
            throw Problems.invalid("text", "give a title, a text or both");
        }
        if (pasted.title() != null && pasted.title().length() > PastedText.LONGEST_TITLE) {
            throw Problems.invalid(
                    "title", "takes at most " + PastedText.LONGEST_TITLE + " characters");
        }
        if (pasted.text() != null && pasted.text().length() > PastedText.LONGEST_TEXT) {
            throw Problems.invalid(
                    "text", "takes at most " + PastedText.LONGEST_TEXT + " characters");
        }
        refusals(pasted)
                .findFirst()
                .ifPresent(
                        error -> {
                            throw Problems.invalid(List.of(error));
                        });
        return pasted;
    }

    /** Of a company or a category that cannot be, no rule would match: that is no answer. */
    private static Stream<FieldError> refusals(PastedText pasted) {
        return Stream.concat(
                Stream.ofNullable(pasted.ticker())
                        .flatMap(ticker -> TickerForm.refusal("ticker", ticker).stream()),
                Stream.ofNullable(pasted.category())
                        .map(category -> category.strip().toLowerCase(Locale.ROOT))
                        .filter(category -> CategoryCode.of(category).isEmpty())
                        .map(MatchingResource::noCategory));
    }

    private static FieldError noCategory(String given) {
        return new FieldError(
                "category",
                null,
                "there is no category " + given,
                Spelling.nearest(
                                given, Arrays.stream(CategoryCode.values()).map(CategoryCode::code))
                        .orElse(null));
    }
}
