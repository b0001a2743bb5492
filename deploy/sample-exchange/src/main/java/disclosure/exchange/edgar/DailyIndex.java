package disclosure.exchange.edgar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The index of a day: a line for each party of each filing, with the date that says "filed". */
final class DailyIndex {

    private static final DateTimeFormatter RECEIVED =
            DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final String FIXED = "%-12s%-62s%-12s%-12s%-52s";

    private DailyIndex() {}

    /** Separated by bars, ascending by name of the company. */
    static String master(List<Submission> filed, LocalDate day) {
        StringBuilder text = new StringBuilder(preamble("", day));
        text.append("\nCIK|Company Name|Form Type|Date Filed|File Name\n").append("-".repeat(80));
        for (Line line : lines(filed)) {
            text.append("\n")
                    .append(
                            String.join(
                                    "|",
                                    Long.toString(line.party.cik()),
                                    line.party.name(),
                                    line.submission.form(),
                                    plain(day),
                                    line.file()));
        }
        return text.append("\n").toString();
    }

    /** In columns, ascending by form. */
    static String form(List<Submission> filed, LocalDate day) {
        StringBuilder text = new StringBuilder(preamble(" by Form Type", day));
        text.append(" \n \n \n \n");
        text.append(
                        FIXED.formatted(
                                        "Form Type",
                                        "Company Name",
                                        "CIK",
                                        "Date Filed",
                                        "File Name")
                                .stripTrailing())
                .append("\n")
                .append("-".repeat(141));
        lines(filed).stream()
                .sorted(Comparator.comparing(line -> line.submission.form()))
                .forEach(
                        line ->
                                text.append("\n")
                                        .append(
                                                FIXED.formatted(
                                                        line.submission.form(),
                                                        line.party.name(),
                                                        Long.toString(line.party.cik()),
                                                        plain(day),
                                                        line.file())));
        return text.append("\n").toString();
    }

    private record Line(Submission submission, Submission.Party party) {
        String file() {
            return "edgar/data/%d/%s.txt".formatted(party.cik(), submission.accession());
        }
    }

    private static List<Line> lines(List<Submission> filed) {
        List<Line> lines = new ArrayList<>();
        for (Submission submission : filed) {
            submission.parties().forEach(party -> lines.add(new Line(submission, party)));
        }
        lines.sort(Comparator.comparing(line -> line.party.name()));
        return lines;
    }

    private static String preamble(String by, LocalDate day) {
        return """
               Description:           Daily Index of EDGAR Dissemination Feed%s
               Last Data Received:    %s
               Comments:              webmaster@sec.gov
               Anonymous FTP:         ftp://ftp.sec.gov/edgar/
               """
                .formatted(by, RECEIVED.format(day));
    }

    private static String plain(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
