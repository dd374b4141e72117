package vn.tiendo.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON schemas of the records, as their types and nullability say. */
final class Schemas {

    private static final Map<Type, Map<String, Object>> SCALARS = Map.of(
            String.class, Map.of("type", "string"),
            boolean.class, Map.of("type", "boolean"),
            Boolean.class, Map.of("type", "boolean"),
            int.class, Map.of("type", "integer", "format", "int32"),
            Integer.class, Map.of("type", "integer", "format", "int32"),
            long.class, Map.of("type", "integer", "format", "int64"),
            BigDecimal.class, Map.of("type", "string", "format", "decimal"),
            Instant.class, Map.of("type", "string", "format", "date-time"),
            LocalDate.class, Map.of("type", "string", "format", "date"));

    private Schemas() {}

    /** The schemas of all types the events are made of, by name. */
    static Map<String, Object> all() {
        var schemas = new LinkedHashMap<String, Object>();
        Language.types().forEach(type -> schemas.put(name(type), schema(type)));
        return schemas;
    }

    /** An event's record keeps its name; a part of another type goes by both names. */
    static String name(Class<?> type) {
        var outer = type.getDeclaringClass();
        return outer == null || Language.EVENTS.contains(outer)
                ? type.getSimpleName()
                : outer.getSimpleName() + type.getSimpleName();
    }

    static Map<String, Object> reference(Class<?> type) {
        return Map.of("$ref", "#/components/schemas/" + name(type));
    }

    private static Map<String, Object> schema(Class<?> type) {
        if (type.isEnum()) {
            return Map.of("type", "string", "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        return type.isSealed() ? Variants.choice(type) : record(type);
    }

    private static Map<String, Object> record(Class<?> type) {
        var members = List.of(type.getRecordComponents());
        var properties = new LinkedHashMap<String, Object>(Variants.tagOf(type));
        var required = new ArrayList<>(properties.keySet());
        members.forEach(member -> properties.put(member.getName(), schema(member.getGenericType())));
        members.stream().filter(Schemas::isRequired).map(RecordComponent::getName).forEach(required::add);
        var schema = new LinkedHashMap<String, Object>(Map.of("type", "object", "properties", properties));
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static boolean isRequired(RecordComponent member) {
        return !member.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Map<String, Object> schema(Type type) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                Map.of("type", "array", "items", schema(list.getActualTypeArguments()[0]));
            case ParameterizedType map when map.getRawType() == Map.class ->
                Map.of("type", "object", "additionalProperties", schema(map.getActualTypeArguments()[1]));
            case Type scalar when SCALARS.containsKey(scalar) -> SCALARS.get(scalar);
            case Class<?> ours when Language.types().contains(ours) -> reference(ours);
            default -> throw new IllegalStateException("no schema for " + type);
        };
    }
}
