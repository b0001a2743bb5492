package disclosure.exchange.edgar;

import disclosure.exchange.market.Filing;
import disclosure.exchange.market.ForeignKind;
import disclosure.exchange.market.Issuer;
import disclosure.exchange.market.Numbers;
import disclosure.exchange.market.Venue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A filing as EDGAR knows it.
 *
 * @param accession with dashes
 * @param accepted to the second
 * @param parties at least one; the company that the filing is about is among them
 */
record Submission(Filing filing, String accession, Instant accepted, List<Party> parties) {

    private static final int SEQUENCES = 900_000;
    private static final List<String> PEOPLE =
            List.of("Halvorsen Ingrid M", "Oyelaran Tunde", "Castellane Réné", "Whitlock P. J.");

    /** Who files or is filed about. */
    record Party(String name, long cik, String role) {

        String paddedCik() {
            return "%010d".formatted(cik);
        }
    }

    static Submission of(Filing filing, Numbers numbers) {
        Instant accepted = filing.releasedAt().truncatedTo(ChronoUnit.SECONDS);
        List<Party> parties = parties(filing);
        long sequence = numbers.of(filing, Numbers.spread(filing, "accession", SEQUENCES));
        String accession =
                "%s-%02d-%06d"
                        .formatted(
                                parties.getFirst().paddedCik(),
                                accepted.atZone(Venue.NEW_YORK.zone()).getYear() % 100,
                                sequence);
        return new Submission(filing, accession, accepted, parties);
    }

    static long cik(Issuer issuer) {
        return 2_400_000L + Math.floorMod(issuer.code().hashCode(), 90_000);
    }

    String form() {
        return filing.kind().type();
    }

    ZonedDateTime acceptedThere() {
        return accepted.atZone(Venue.NEW_YORK.zone());
    }

    /**
     * What the site calls the filing date: the next business day after 17:30, except for reports of
     * owners.
     */
    LocalDate filed() {
        if (ownership()) {
            return acceptedThere().toLocalDate();
        }
        LocalDate date = filing.publishDate();
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY
                || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(1);
        }
        return date;
    }

    boolean ownership() {
        return form().matches("[345](/A)?|SCHEDULE 13[DG](/A)?");
    }

    /** The line about items; empty where there is none. */
    String item() {
        return filing.kind() instanceof ForeignKind kind ? kind.second() : "";
    }

    /** Accession without dashes. */
    String folder() {
        return accession.replace("-", "");
    }

    /** Name of the file that people read. */
    String document() {
        if (form().equals("4")) {
            return "xslF345X05/form4.xml";
        }
        return filing.issuer().code().toLowerCase(Locale.ROOT)
                + "-"
                + filed().toString().replace("-", "")
                + ".htm";
    }

    /** The press release beside a report on results. */
    boolean hasExhibit() {
        return filing.kind() == ForeignKind.CURRENT_REPORT;
    }

    int kilobytes() {
        return Numbers.spread(filing, "size", 900) + 4;
    }

    /** When its documents can be read: some seconds after its entry. */
    Instant readableAt() {
        return accepted.plusSeconds(13 + Numbers.spread(filing, "lag", 47));
    }

    private static List<Party> parties(Filing filing) {
        Issuer issuer = filing.issuer();
        long cik = cik(issuer);
        List<Party> parties = new ArrayList<>();
        switch (filing.kind() instanceof ForeignKind kind ? kind.type() : "") {
            case "4" -> {
                parties.add(person(filing, 0));
                parties.add(new Party(issuer.name(), cik, "Issuer"));
                if (Numbers.spread(filing, "second owner", 3) == 0) {
                    parties.add(person(filing, 1));
                }
            }
            case "SCHEDULE 13D" -> {
                parties.add(new Party(issuer.name(), cik, "Subject"));
                parties.add(new Party("Harrowgate & Sons Capital LP", 2_399_001, "Filed by"));
            }
            case "424B2" -> {
                parties.add(new Party(issuer.name(), cik, "Filer"));
                parties.add(new Party(issuer.shortName() + " Finance LLC", cik + 100_000, "Filer"));
            }
            default -> parties.add(new Party(issuer.name(), cik, "Filer"));
        }
        return List.copyOf(parties);
    }

    private static Party person(Filing filing, int which) {
        int number = (Numbers.spread(filing, "owner", 2) * 2 + which) % PEOPLE.size();
        return new Party(PEOPLE.get(number), 2_390_001 + number, "Reporting");
    }
}
