package disclosure.local.demo;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Lines for a person; coloured on a terminal only. Thread-safe. */
final class Console {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final PrintStream out;
    private final boolean colours;

    /** The standard colours of a terminal. */
    enum Colour {
        PLAIN(""),
        BOLD("\u001b[1m"),
        DIM("\u001b[2m"),
        RED("\u001b[31m"),
        GREEN("\u001b[32m"),
        YELLOW("\u001b[33m"),
        BLUE("\u001b[34m");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    private Console(PrintStream out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Standard output; {@code ./dev} says whether it is a terminal that wants colours. */
    static Console standard() {
        return new Console(System.out, Boolean.getBoolean("disclosure.colours"));
    }

    void line(String line) {
        out.println(line);
    }

    void heading(String line) {
        out.println(paint(Colour.BOLD, line));
    }

    /** Something went wrong. */
    void trouble(String line) {
        out.println(paint(Colour.RED, line));
    }

    /** One step of a filing's way, with the time of day. */
    void step(Colour colour, String name, String line) {
        String time = TIME.format(LocalTime.now(ZoneId.systemDefault()));
        out.println(
                "%s %s %s"
                        .formatted(
                                paint(Colour.DIM, time),
                                paint(colour, "%-10s".formatted(name)),
                                line));
    }

    String paint(Colour colour, String text) {
        return colours && colour != Colour.PLAIN ? colour.code + text + "\u001b[0m" : text;
    }
}
