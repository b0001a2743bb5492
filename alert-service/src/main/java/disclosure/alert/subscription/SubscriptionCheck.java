package disclosure.alert.subscription;

import disclosure.alert.notify.Channels;
import disclosure.alert.request.FieldError;
import disclosure.alert.watchlist.Watchlists;
import disclosure.keywords.Answer;
import disclosure.keywords.Attribute;
import disclosure.keywords.RuleText;
import disclosure.keywords.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds a request against what its tenant has. */
@ApplicationScoped
class SubscriptionCheck {

    /**
     * A request with what it names.
     *
     * @param watchlists those it names, by id
     * @param empty names of those that hold no company
     * @param errors all that is wrong; nothing else counts unless it is empty
     */
    record Checked(
            Criteria criteria, Set<UUID> watchlists, Set<String> empty, List<FieldError> errors) {}

    private final Channels channels;
    private final Watchlists watchlists;

    SubscriptionCheck(Channels channels, Watchlists watchlists) {
        this.channels = channels;
        this.watchlists = watchlists;
    }

    @Transactional
    Checked of(String tenant, SubscriptionRequest request) {
        return of(tenant, request, null);
    }

    /**
     * @param stored the rule that is to be changed; null for a new one
     */
    @Transactional
    Checked of(String tenant, SubscriptionRequest request, @Nullable RuleText stored) {
        Criteria criteria = Criteria.of(request, stored);
        List<FieldError> errors = new ArrayList<>(criteria.errors());
        Set<UUID> owned = channels.owned(tenant, criteria.channels());
        for (UUID channel : criteria.channels()) {
            if (!owned.contains(channel)) {
                String field = place("channels", request.channels(), channel.toString());
                errors.add(FieldError.of(field, "there is no channel " + channel));
            }
        }
        Map<String, Watchlists.Found> found = watchlists.found(tenant, criteria.watchlists());
        Set<UUID> lists = new LinkedHashSet<>();
        Set<String> empty = new HashSet<>();
        for (String name : criteria.watchlists()) {
            Watchlists.Found list = found.get(name);
            if (list == null) {
                errors.add(unknown(tenant, request, name));
                continue;
            }
            lists.add(list.id());
            if (list.isEmpty()) {
                empty.add(name);
            }
        }
        return new Checked(criteria, lists, empty, List.copyOf(errors));
    }

    private FieldError unknown(String tenant, SubscriptionRequest request, String name) {
        String message = "there is no watchlist " + name;
        String meant = Spelling.nearest(name, watchlists.all(tenant).stream()).orElse(null);
        String text = request.rule();
        return text == null || text.isBlank()
                ? new FieldError(
                        place("watchlists", request.watchlists(), name), null, message, meant)
                : inText(text, name, message, meant);
    }

    /** Where a list of the request has a value first. */
    private static String place(
            String field, @Nullable List<@Nullable String> given, String value) {
        int index = 0;
        for (String each : given == null ? List.<@Nullable String>of() : given) {
            if (each != null && each.strip().equalsIgnoreCase(value)) {
                return field + "[" + index + "]";
            }
            index++;
        }
        return field;
    }

    private static FieldError inText(
            String text, String name, String message, @Nullable String meant) {
        Integer begin = RuleText.places(text, Attribute.WATCHLIST).get(name);
        int at = begin == null ? -1 : text.indexOf(name, begin);
        String corrected =
                meant == null || at < 0
                        ? null
                        : text.substring(0, at) + meant + text.substring(at + name.length());
        boolean understood =
                corrected != null && RuleText.parse(corrected) instanceof Answer.Right<RuleText>;
        return new FieldError("rule", begin, message, understood ? corrected : null);
    }
}
