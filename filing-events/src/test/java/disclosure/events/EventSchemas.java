package disclosure.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schema of an event, derived from its record: every key is there, a nullable one may be null.
 */
final class EventSchemas {

    private static final SchemaGenerator GENERATOR = generator();

    private EventSchemas() {}

    static JsonNode of(Class<?> event) {
        return GENERATOR.generateSchema(event);
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                        .with(
                                Option.EXTRA_OPEN_API_FORMAT_VALUES,
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.NULLABLE_ARRAY_ITEMS_ALLOWED);
        config.forFields()
                .withRequiredCheck(field -> true)
                .withNullableCheck(EventSchemas::nullable);
        return new SchemaGenerator(config.build());
    }

    private static boolean nullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
