package disclosure.exchange.market;

import disclosure.exchange.market.Showcase.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What every source shows at present. */
public final class Ledger {

    private record Source(String name, Showcase showcase, Function<Filing, String> id) {}

    private record Platform(String name, Questions questions, Function<Question, String> id) {}

    private final List<Source> sources = new ArrayList<>();
    private final List<Platform> platforms = new ArrayList<>();

    /** Adds a source that calls a filing by this id. */
    public void add(String name, Showcase showcase, Function<Filing, String> id) {
        sources.add(new Source(name, showcase, id));
    }

    /** Adds a platform that calls an answered question by this id. */
    public void add(String name, Questions questions, Function<Question, String> id) {
        platforms.add(new Platform(name, questions, id));
    }

    /**
     * Rows of one source, or of all.
     *
     * @param name empty for all
     */
    public List<Sighting> sightings(String name) {
        List<Sighting> sightings = new ArrayList<>();
        for (Source source : sources) {
            if (name.isEmpty() || source.name.equals(name)) {
                for (Shown shown : source.showcase.now()) {
                    sightings.add(
                            new Sighting(
                                    shown.filing().code(),
                                    source.name,
                                    source.id.apply(shown.filing()),
                                    shown.at()));
                }
            }
        }
        for (Platform platform : platforms) {
            if (name.isEmpty() || platform.name.equals(name)) {
                for (Question question : platform.questions.answered()) {
                    sightings.add(
                            new Sighting(
                                    question.id(),
                                    platform.name,
                                    platform.id.apply(question),
                                    question.answeredAt()));
                }
            }
        }
        return sightings;
    }
}
