package disclosure.parser.structure;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.EventJson;
import disclosure.events.InvestorRelations;
import disclosure.events.Issuer;
import disclosure.events.Parse;
import disclosure.events.Precision;
import disclosure.events.StructuredFiling;
import disclosure.events.Submission;
import disclosure.events.Trace;
import disclosure.parser.document.Papers;
import disclosure.parser.document.ReadingLimits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./dev structure FILE…}: what the parser sees in documents, one line of JSON each, without
 * any server. The line is the structured filing with the key {@code file}, the file's base name.
 * The exit code is 0 also for files that cannot be read: their line says why.
 *
 * <p>No feed announces these files, so {@code filingId} is {@code file-} and the first 16 digits of
 * the SHA-256, exchange and source follow from the security code found, the title is the printed
 * one or else the base name, and the publication date is that of the record, or else the file's. A
 * filing with the SEC has the form and the company as its title and was published when EDGAR
 * accepted it, or else on the day it reports on.
 */
public final class StructureFiles {

    private static final ZoneId EXCHANGES = ZoneId.of("Asia/Shanghai");
    private static final ZoneId EDGAR = ZoneId.of("America/New_York");

    /** Named here so that the setting is not collected with an unreferenced logger. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache");

    private final FilingStructurer structurer;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream errors;

    StructureFiles(Clock clock, PrintStream out, PrintStream errors) {
        this.structurer = new FilingStructurer(clock, ReadingLimits.DEFAULT);
        this.clock = clock;
        this.out = out;
        this.errors = errors;
    }

    /** Structures the files named. */
    public static void main(String... files) {
        PDFBOX.setLevel(Level.OFF);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (files.length == 0) {
            System.err.println("usage: structure FILE…");
        }
        StructureFiles program = new StructureFiles(Clock.systemUTC(), out, System.err);
        for (String file : files) {
            program.structure(Path.of(file));
        }
        out.flush();
    }

    void structure(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            LocalDate day =
                    Files.getLastModifiedTime(file).toInstant().atZone(EXCHANGES).toLocalDate();
            String hash = sha256(bytes);
            Document document = new Document(hash, "application/octet-stream", bytes.length, null);
            print(
                    file,
                    structurer
                            .full(
                                    facts -> announced(file, hash, day, facts),
                                    Papers.of(document, bytes))
                            .filing());
        } catch (IOException e) {
            errors.println(file + ": " + e);
            unreadable(file, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private void unreadable(Path file, String reason) {
        String hash = sha256(file.toString().getBytes(StandardCharsets.UTF_8));
        LocalDate today = clock.instant().atZone(EXCHANGES).toLocalDate();
        Announced filing = announced(file, hash, today, Facts.none());
        disclosure.events.DocumentStored.Refusal refusal =
                new disclosure.events.DocumentStored.Refusal(
                        Parse.Status.BROKEN, "the file cannot be opened: " + reason);
        print(file, structurer.refused(filing, refusal, List.of()).filing());
    }

    private void print(Path file, StructuredFiling filing) {
        String name = new String(EventJson.write(baseName(file)), StandardCharsets.UTF_8);
        String json = new String(EventJson.write(filing), StandardCharsets.UTF_8);
        out.println("{\"file\":" + name + "," + json.substring(1));
        out.flush();
    }

    private Announced announced(Path file, String hash, LocalDate fileDay, Facts facts) {
        Submission submission = facts.submission();
        if (submission != null) {
            return submitted(file, hash, fileDay, submission);
        }
        String exchange = Exchange.of(facts.header().code());
        InvestorRelations record = facts.record();
        LocalDate recorded = record == null ? null : record.recordDate();
        LocalDate day = recorded == null ? fileDay : recorded;
        OffsetDateTime published = day.atStartOfDay(EXCHANGES).toOffsetDateTime();
        String printed = facts.header().title();
        return new Announced(
                "file-" + hash.substring(0, 16),
                1,
                exchange.toLowerCase(java.util.Locale.ROOT),
                exchange,
                facts.header().code(),
                new Issuer(facts.header().shortName(), facts.header().issuer()),
                List.of(),
                printed == null ? baseName(file).replaceAll("\\.[A-Za-z0-9]{1,5}$", "") : printed,
                null,
                null,
                published,
                Precision.DAY,
                clock.instant(),
                null,
                true,
                Trace.seen(null, clock.instant()));
    }

    private Announced submitted(Path file, String hash, LocalDate fileDay, Submission submission) {
        OffsetDateTime accepted = submission.acceptedAt();
        LocalDate period = submission.period();
        LocalDate day = period == null ? fileDay : period;
        String company = submission.company();
        return new Announced(
                "file-" + hash.substring(0, 16),
                1,
                "sec",
                "SEC",
                null,
                new Issuer(null, company),
                List.of(),
                submission.form() + " " + (company == null ? baseName(file) : company),
                submission.form(),
                null,
                accepted == null ? day.atStartOfDay(EDGAR).toOffsetDateTime() : accepted,
                accepted == null ? Precision.DAY : Precision.SECOND,
                clock.instant(),
                null,
                true,
                Trace.seen(accepted == null ? null : accepted.toInstant(), clock.instant()));
    }

    private static String baseName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
