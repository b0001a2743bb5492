package disclosure.alert.watchlist;

import disclosure.alert.request.FieldError;
import disclosure.alert.request.TickerForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a list, checked and in normal form, each ticker once with its first note.
 *
 * @param places where each ticker stands first in what was given, from 0
 * @param errors all that is wrong; nothing else counts unless it is empty
 */
record Entries(Map<String, String> noteByTicker, List<Integer> places, List<FieldError> errors) {

    static final int MOST = 10_000;
    private static final int LONGEST_NOTE = 200;

    static Entries of(List<WatchlistRequest.@Nullable Entry> given) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> notes = new LinkedHashMap<>();
        List<Integer> places = new ArrayList<>();
        if (given.size() > MOST) {
            errors.add(FieldError.of("entries", "takes at most " + MOST + " companies"));
            return new Entries(notes, places, errors);
        }
        for (int i = 0; i < given.size(); i++) {
            check("entries[" + i + "]", given.get(i), notes, errors);
            if (notes.size() > places.size()) {
                places.add(i);
            }
        }
        return new Entries(notes, places, errors);
    }

    List<String> tickers() {
        return List.copyOf(noteByTicker.keySet());
    }

    private static void check(
            String field,
            WatchlistRequest.@Nullable Entry entry,
            Map<String, String> notes,
            List<FieldError> errors) {
        String ticker = entry == null ? null : entry.ticker();
        if (entry == null || ticker == null || ticker.isBlank()) {
            errors.add(FieldError.of(field, "must name a ticker"));
            return;
        }
        Optional<FieldError> refusal = TickerForm.refusal(field + ".ticker", ticker);
        if (refusal.isPresent()) {
            errors.add(refusal.get());
            return;
        }
        String note = entry.note() == null ? "" : entry.note().strip();
        if (note.length() > LONGEST_NOTE || note.chars().anyMatch(Character::isISOControl)) {
            errors.add(
                    FieldError.of(
                            field + ".note",
                            "takes at most " + LONGEST_NOTE + " characters on one line"));
            return;
        }
        notes.putIfAbsent(TickerForm.normal(ticker), note);
    }
}
