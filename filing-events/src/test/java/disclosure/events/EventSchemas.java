package disclosure.events;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
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
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                                Option.NULLABLE_ARRAY_ITEMS_ALLOWED);
        config.forTypesInGeneral().withCustomDefinitionProvider(EventSchemas::scalar);
        config.forFields()
                .withRequiredCheck(field -> true)
                .withNullableCheck(EventSchemas::nullable);
        return new SchemaGenerator(config.build());
    }

    /** A value of a fact is a scalar in JSON, whatever record it is in Java. */
    private static @Nullable CustomDefinition scalar(
            ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != FactValue.class) {
            return null;
        }
        ObjectNode node = context.getGeneratorConfig().createObjectNode();
        node.putArray("type").add("number").add("boolean").add("string");
        return new CustomDefinition(node, true);
    }

    private static boolean nullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
