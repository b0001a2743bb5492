package disclosure.alert.explain;

import disclosure.alert.match.Matcher;
import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.match.Verdict;
import disclosure.alert.request.TickerForm;
import disclosure.events.AlertRaised.Reason;
import disclosure.events.Category;
import disclosure.events.FilingText;
import disclosure.events.InvestorRelations;
import disclosure.events.Issuer;
import disclosure.events.Precision;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.events.Trace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a pasted text matches.
 *
 * @param assumes what the rule asks for that the text does not tell: ticker, exchange, category,
 *     flag, condition; it matches if that holds too
 * @param reasons which clauses hit, and where
 */
record TextMatch(UUID subscriptionId, String name, List<String> assumes, List<Reason> reasons) {

    private static final String UNKNOWN = "";

    /** Empty where the rule asks for no words, or does not match. */
    static Optional<TextMatch> of(Rule rule, PastedText pasted, Reading reading) {
        List<String> assumes = new ArrayList<>();
        if (pasted.ticker() == null && rule.choosesCompanies()) {
            assumes.add("ticker");
        }
        Rule asked =
                new Rule(
                        rule.id(),
                        rule.tenant(),
                        rule.name(),
                        rule.schedule(),
                        companies(rule.tickers(), pasted),
                        companies(rule.watchlists(), pasted),
                        known(rule.exchanges(), pasted.exchange(), "exchange", assumes),
                        known(rule.categories(), pasted.category(), "category", assumes),
                        known(rule.flags(), null, "flag", assumes),
                        List.of(),
                        rule.keywords(),
                        rule.priority(),
                        List.of());
        if (!rule.conditions().isEmpty()) {
            assumes.add("condition");
        }
        boolean tellsNothing =
                rule.keywords() == null
                        && !asked.choosesCompanies()
                        && asked.exchanges().isEmpty()
                        && asked.categories().isEmpty();
        return !tellsNothing && Matcher.match(asked, reading) instanceof Verdict.Fires(var reasons)
                ? Optional.of(new TextMatch(rule.id(), rule.name(), assumes, reasons))
                : Optional.empty();
    }

    private static <T> Set<T> companies(Set<T> wanted, PastedText pasted) {
        return pasted.ticker() == null ? Set.of() : wanted;
    }

    private static Set<String> known(
            Set<String> wanted, @Nullable String given, String name, List<String> assumes) {
        if (given == null && !wanted.isEmpty()) {
            assumes.add(name);
            return Set.of();
        }
        return wanted;
    }

    /** The text as a filing that was read. */
    static Reading reading(PastedText pasted, Instant now) {
        String exchange = pasted.exchange() == null ? UNKNOWN : pasted.exchange();
        String category = pasted.category() == null ? "other" : pasted.category();
        FilingText text =
                pasted.text() == null ? null : new FilingText(pasted.text(), List.of(0), false);
        StructuredFiling filing =
                new StructuredFiling(
                        "pasted",
                        1,
                        "pasted",
                        exchange.strip().toUpperCase(Locale.ROOT),
                        pasted.ticker() == null ? null : TickerForm.normal(pasted.ticker()),
                        new Issuer(null, null),
                        List.of(),
                        pasted.title() == null ? "" : pasted.title(),
                        null,
                        new Category(category.strip().toLowerCase(Locale.ROOT), "title"),
                        "zh",
                        now.atOffset(ZoneOffset.UTC),
                        Precision.UNSTATED,
                        now,
                        Stage.FULL,
                        null,
                        List.of(),
                        record(pasted),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Trace.seen(null, now));
        return new Reading(filing, text);
    }

    private static @Nullable InvestorRelations record(PastedText pasted) {
        List<InvestorRelations.Question> questions =
                pasted.text() == null ? List.of() : PastedQuestions.in(pasted.text());
        return questions.isEmpty()
                ? null
                : new InvestorRelations(
                        null, List.of(), false, null, List.of(), null, List.of(), List.of(),
                        List.of(), questions, List.of(), null);
    }
}
