package disclosure.local.demo;

import disclosure.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code ./dev publish}: puts a document on the running sample exchange as a new filing. */
public final class Publish {

    private static final String DEFAULT_TICKER = "920001";

    private @Nullable Path file;
    private String ticker = DEFAULT_TICKER;
    private @Nullable String shortName;
    private @Nullable String title;
    private int portOffset;

    private Publish() {}

    public static void main(String[] arguments) {
        Console console = Console.standard();
        try {
            Publish publish = new Publish();
            publish.read(arguments);
            publish.run(console);
        } catch (IllegalArgumentException | IllegalStateException e) {
            console.trouble(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    private void read(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--ticker" -> ticker = value(argument, arguments, ++i);
                case "--short-name" -> shortName = value(argument, arguments, ++i);
                case "--title" -> title = value(argument, arguments, ++i);
                case "--port-offset" ->
                        portOffset = Integer.parseInt(value(argument, arguments, ++i));
                default -> takeFile(argument);
            }
        }
    }

    private void takeFile(String argument) {
        if (argument.startsWith("--") || file != null) {
            throw new IllegalArgumentException(
                    "./dev publish takes one file and does not know " + argument);
        }
        file = Path.of(argument);
    }

    private void run(Console console) {
        if (file == null) {
            throw new IllegalArgumentException("Which file? ./dev publish FILE [--ticker CODE]");
        }
        Ports ports = Ports.standard(portOffset);
        String name = String.valueOf(file.getFileName());
        String shown = title == null ? name.replaceFirst("\\.[A-Za-z]+$", "") : title;
        Exchange.Filing filing =
                Exchange.Filing.of(ticker, shortName, shown, mediaType(file), bytes(file));
        URI address = URI.create("http://127.0.0.1:" + ports.exchange());
        try {
            new Exchange(address).publish(filing);
        } catch (IllegalStateException e) {
            throw e.getCause() instanceof IOException
                    ? new IllegalStateException(
                            "The sample exchange does not answer at %s. Start it with ./dev run in another terminal."
                                    .formatted(address),
                            e)
                    : e;
        }
        console.line(
                "%s is on the sample exchange as \"%s\" of %s.".formatted(name, shown, ticker));
        console.line(
                "Watch it travel where ./dev run runs, then ask for it (HARBOUR as printed there):");
        console.line(
                "  curl -s -H \"Authorization: Bearer $HARBOUR\" 'http://127.0.0.1:%d/api/filings?ticker=%s&limit=1'"
                        .formatted(ports.frontDoor(), ticker));
    }

    private static String value(String option, String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(option + " wants a value");
        }
        return arguments[at];
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e, e);
        }
    }

    private static String mediaType(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return "text/html";
        }
        if (name.endsWith(".txt")) {
            return "text/plain";
        }
        if (name.endsWith(".pdf") || isPdf(bytes(file))) {
            return "application/pdf";
        }
        throw new IllegalArgumentException(file + " is none of PDF, HTML, TXT");
    }

    private static boolean isPdf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
        return start.equals("%PDF-");
    }
}
