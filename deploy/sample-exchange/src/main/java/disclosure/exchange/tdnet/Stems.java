package disclosure.exchange.tdnet;

import disclosure.exchange.market.Filing;
import disclosure.exchange.market.ForeignKind;
import disclosure.exchange.market.Numbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Names of files: 1401, the date of registration, six digits. The date may lie before that of the
 * disclosure, since companies register ahead of time.
 */
final class Stems {

    private static final int SERIALS = 900_000;

    private final Numbers numbers = new Numbers();

    String of(Filing filing) {
        return "1401" + digits(filing);
    }

    /** Name of the figures' archive; only results have one. */
    Optional<String> archive(Filing filing) {
        return filing.kind() == ForeignKind.RESULTS
                ? Optional.of("0812" + digits(filing) + ".zip")
                : Optional.empty();
    }

    boolean isFileOf(String file, Filing filing) {
        return file.equals(of(filing) + ".pdf") || archive(filing).map(file::equals).orElse(false);
    }

    private String digits(Filing filing) {
        LocalDate registered =
                filing.publishDate().minusDays(Numbers.spread(filing, "registered", 3));
        return DateTimeFormatter.BASIC_ISO_DATE.format(registered)
                + "%06d".formatted(numbers.of(filing, Numbers.spread(filing, "stem", SERIALS)));
    }
}
