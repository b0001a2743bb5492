package disclosure.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.alert.request.UnknownKeys;
import disclosure.events.EventJson;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * REST answers look like events: same times, same numbers, absent values as null. What users write
 * is read more strictly than events are.
 */
@Singleton
final class RestJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        EventJson.configure(mapper).addHandler(new UnknownKeys());
    }
}
