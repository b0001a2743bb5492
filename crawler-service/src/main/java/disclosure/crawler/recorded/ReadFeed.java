package disclosure.crawler.recorded;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.Entities;
import disclosure.crawler.feed.FeedAnswer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./dev read-feed [--at TIME] SOURCE FILE…}: the announcements in recorded answers, one line
 * of JSON each, and a last line with what the answer says about its page. An answer that is no list
 * gives one line with the fault and its reason.
 *
 * <p>Exit code 0 also for faults: recognising one is the task. 1 for a file that cannot be opened,
 * 2 for a wrong call.
 */
public final class ReadFeed {

    private final Map<String, AnswerReader> readers;
    private final PrintStream out;
    private final PrintStream errors;

    ReadFeed(PrintStream out, PrintStream errors) {
        this.readers =
                ServiceLoader.load(AnswerReader.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .collect(
                                Collectors.toMap(
                                        AnswerReader::source,
                                        Function.identity(),
                                        (a, _) -> a,
                                        TreeMap::new));
        this.out = out;
        this.errors = errors;
    }

    /** Reads the files named. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = new ReadFeed(out, System.err).run(arguments);
        out.flush();
        System.exit(code);
    }

    int run(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        Instant at = null;
        if ("--at".equals(words.peek())) {
            words.pop();
            at = time(words.isEmpty() ? "" : words.pop());
            if (at == null) {
                return usage("--at wants a time such as 2026-08-06T16:39:00+08:00.");
            }
        }
        String source = words.isEmpty() ? "" : words.pop();
        AnswerReader reader = readers.get(source);
        if (reader == null) {
            return usage(source.isEmpty() ? "Which source?" : "There is no source " + source + ".");
        }
        if (words.isEmpty()) {
            return usage("Which file?");
        }
        int code = 0;
        for (String file : words) {
            code = Math.max(code, read(reader, Path.of(file), at));
        }
        return code;
    }

    private int read(AnswerReader reader, Path file, @Nullable Instant at) {
        try {
            byte[] body = Files.readAllBytes(file);
            FeedAnswer attack = Entities.hostile(body);
            FeedAnswer answer = attack == null ? reader.read(body, at) : attack;
            AnswerLines.of(reader.source(), answer).forEach(out::println);
            return 0;
        } catch (IOException e) {
            errors.println(file + ": cannot be opened: " + e);
            return 1;
        }
    }

    private int usage(String problem) {
        errors.println(problem);
        errors.println("usage: read-feed [--at TIME] SOURCE FILE…");
        errors.println("sources: " + String.join(", ", readers.keySet()));
        return 2;
    }

    private static @Nullable Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
