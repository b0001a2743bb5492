package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a text told last, which sentences go back to that do not name it again. */
final class LastTold {

    private final Findings found;
    private final PledgeRoles roles;
    private @Nullable Stated<LocalDate> day;
    private @Nullable Stated<LocalDate> released;
    private @Nullable Stated<String> holder;
    private @Nullable Stated<String> pledgee;

    LastTold(Findings found, PledgeRoles roles) {
        this.found = found;
        this.roles = roles;
    }

    /** On which something was pledged or released. */
    @Nullable Stated<LocalDate> day() {
        return day;
    }

    /** On which a sentence without a number says that something was released. */
    @Nullable Stated<LocalDate> released() {
        return released;
    }

    @Nullable Stated<String> holder() {
        return holder;
    }

    @Nullable Stated<String> pledgee() {
        return pledgee;
    }

    void released(@Nullable Stated<LocalDate> told) {
        released = told == null ? released : told;
    }

    /** What may be gone back to: of a release its own day, not that of the pledge. */
    void remember(int from, int to) {
        boolean ended = false;
        for (Stated<LocalDate> told : found.days()) {
            if (told.start() >= from && told.end() <= to) {
                PledgeDays.Meaning meaning = PledgeDays.of(found, told, from, to);
                boolean isRelease = meaning == PledgeDays.Meaning.RELEASED;
                boolean acts = isRelease || (meaning == PledgeDays.Meaning.START && !ended);
                day = acts ? told : day;
                ended |= isRelease;
            }
        }
        Stated<String> named = roles.lastHolder(from, to);
        holder = named == null ? holder : named;
        Stated<String> lender = roles.lastPledgee(from, to);
        pledgee = lender == null ? pledgee : lender;
    }
}
