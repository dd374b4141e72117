package vn.tiendo.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a sealed type and its records stand in a schema: told apart by a tag where the type has one. */
final class Variants {

    private Variants() {}

    /** One of the permitted records. */
    static Map<String, Object> choice(Class<?> sealed) {
        var choice = new LinkedHashMap<String, Object>(
                Map.of("oneOf", Language.records(sealed).map(Schemas::reference).toList()));
        tag(sealed).ifPresent(tag -> {
            var names = Arrays.stream(sealed.getAnnotation(JsonSubTypes.class).value())
                    .map(JsonSubTypes.Type::name).toList();
            choice.put("type", "object");
            choice.put("discriminator", tag);
            choice.put("properties", Map.of(tag, Map.of("type", "string", "enum", names)));
            choice.put("required", List.of(tag));
        });
        return choice;
    }

    /** The tag that tells a record from the other ones its sealed type permits; empty where they need none. */
    static Map<String, Object> tagOf(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).findFirst()
                .flatMap(sealed -> tag(sealed).map(tag -> Map.<String, Object>of(tag,
                        Map.of("type", "string", "const", name(sealed, type)))))
                .orElse(Map.of());
    }

    private static Optional<String> tag(Class<?> sealed) {
        return Optional.ofNullable(sealed.getAnnotation(JsonTypeInfo.class)).map(JsonTypeInfo::property);
    }

    private static String name(Class<?> sealed, Class<?> type) {
        return Arrays.stream(sealed.getAnnotation(JsonSubTypes.class).value())
                .filter(variant -> variant.value() == type)
                .map(JsonSubTypes.Type::name).findFirst().orElseThrow();
    }
}
