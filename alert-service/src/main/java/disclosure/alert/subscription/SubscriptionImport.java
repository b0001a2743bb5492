package disclosure.alert.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.alert.request.FieldError;
import disclosure.events.UnreadableJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Many subscriptions at once, one JSON object a line in, one answer a line out. Each batch is one
 * transaction: what was answered stays, whatever becomes of the rest. The answer begins when all
 * lines are read: a client that writes all of them before it reads would wait for us to read while
 * we wait for it.
 */
@ApplicationScoped
class SubscriptionImport {

    private static final int BATCH = 200;
    private static final int LONGEST_LINE = 65_536;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Stands for bytes that could not be read. */
    private static final char UNREAD = '\uFFFD';

    /** What became of a line. */
    record Line(
            @Schema(description = "From 1") int line,
            @Schema(description = "As the answer to a single request would have it") int status,
            @Schema(description = "Null where nothing was made") @Nullable UUID id,
            List<FieldError> errors,
            List<FieldError> warnings) {}

    private record Read(int line, SubscriptionDesk.Wanted wanted) {}

    private final SubscriptionDesk desk;
    private final ObjectMapper json;

    SubscriptionImport(SubscriptionDesk desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /**
     * @param key as for a single request; repeated with the same lines it makes none twice, however
     *     far the first attempt came. Null for none
     */
    void run(Maker maker, @Nullable String key, InputStream in, OutputStream out)
            throws IOException {
        Path answers = Files.createTempFile("import", ".ndjson");
        try {
            try (OutputStream kept = new BufferedOutputStream(Files.newOutputStream(answers))) {
                each(maker, key, in, kept);
            } finally {
                Files.copy(answers, out);
            }
        } finally {
            Files.delete(answers);
        }
    }

    private void each(Maker maker, @Nullable String key, InputStream in, OutputStream out)
            throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<Read> batch = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(1);
            }
            if (line.isBlank()) {
                continue;
            }
            batch.add(new Read(number, wanted(line, number, key)));
            if (batch.size() == BATCH) {
                write(maker, batch, out);
            }
        }
        write(maker, batch, out);
    }

    private SubscriptionDesk.Wanted wanted(String line, int number, @Nullable String key) {
        if (line.length() > LONGEST_LINE) {
            return refused("is longer than 65,536 characters");
        }
        if (line.indexOf(UNREAD) >= 0) {
            return refused("is not UTF-8");
        }
        try {
            SubscriptionRequest request = json.readValue(line, SubscriptionRequest.class);
            return request == null
                    ? refused("is no JSON object")
                    : new SubscriptionDesk.Wanted(
                            request,
                            List.of(),
                            key == null ? null : "import/" + key + "/" + number);
        } catch (JsonProcessingException e) {
            return new SubscriptionDesk.Wanted(
                    null, List.of(FieldError.of(UnreadableJson.of(e, number))), null);
        }
    }

    private static SubscriptionDesk.Wanted refused(String why) {
        return new SubscriptionDesk.Wanted(null, List.of(FieldError.of("line", why)), null);
    }

    private void write(Maker maker, List<Read> batch, OutputStream out) throws IOException {
        List<Imported> outcomes = desk.importAll(maker, batch.stream().map(Read::wanted).toList());
        for (int i = 0; i < batch.size(); i++) {
            out.write(json.writeValueAsBytes(line(batch.get(i).line(), outcomes.get(i))));
            out.write('\n');
        }
        out.flush();
        batch.clear();
    }

    private static Line line(int number, Imported outcome) {
        return switch (outcome) {
            case Imported.Made(UUID id, var warnings) ->
                    new Line(number, 201, id, List.of(), warnings);
            case Imported.Known(UUID id, var warnings) ->
                    new Line(number, 201, id, List.of(), warnings);
            case Imported.Refused(int status, var errors) ->
                    new Line(number, status, null, errors, List.of());
        };
    }
}
