package disclosure.parser.structure;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is found in real documents can be asked for. */
class FactKindsCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"sec", "announce_html_fddc", "periodic_szse", "gold/facts"})
    void everyFieldIsOneThatQueriesKnow(String folder) throws IOException {
        Path documents = Sample.shared().resolve("corpus").resolve(folder);
        assumeThat(Files.isDirectory(documents)).as("the documents are not here").isTrue();
        for (Path document : documents(documents)) {
            Kinds.areKnown(RecordCorpus.filing(document).facts());
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:html|xml|txt|pdf)"))
                    .sorted()
                    .limit(150)
                    .toList();
        }
    }
}
