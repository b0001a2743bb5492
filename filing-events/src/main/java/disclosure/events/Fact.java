package disclosure.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a filing tells of one event, in numbers, names and days: one pledge, one forecast, one halt.
 * A filing of two pledges has two.
 *
 * @param kind what it is: {@code share-pledge}, {@code earnings-forecast}, {@code dividend} …
 * @param fields by the names of its kind; a field that the filing does not state is not there
 */
public record Fact(String kind, Map<String, FactField> fields) {
    public Fact {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
