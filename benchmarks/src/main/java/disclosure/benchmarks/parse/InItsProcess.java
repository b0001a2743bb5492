package disclosure.benchmarks.parse;

import disclosure.events.Parse;
import disclosure.parser.document.Papers;
import disclosure.parser.document.ReadingLimits;
import disclosure.parser.reading.Outcome;
import disclosure.parser.reading.ReaderProcesses;
import disclosure.parser.structure.Structured;
import java.io.IOException;
import java.nio.file.Path;

/** The same as the service does it: bytes into a process of its own, the filing out of it. */
final class InItsProcess implements Way {

    private static final long MEMORY = 384L * 1024 * 1024;

    private final ReaderProcesses readers = new ReaderProcesses(ReadingLimits.DEFAULT, MEMORY, 1);

    @Override
    public String name() {
        return "in its own process";
    }

    @Override
    public void read(Path file, byte[] bytes) throws IOException {
        Papers papers = Papers.of(Structuring.document(bytes), bytes);
        Outcome outcome = readers.read(Structuring.filing(), papers);
        switch (outcome) {
            case Outcome.Read(Structured structured) -> Structuring.requireText(file, structured);
            case Outcome.Ended(Parse.Status status, String reason) ->
                    throw new IllegalStateException(file + " is " + status + ": " + reason);
        }
    }

    @Override
    public void close() {
        readers.close();
    }
}
