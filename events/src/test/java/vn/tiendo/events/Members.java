package vn.tiendo.events;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Members of the records that make up events, as {@code PlannedTask.number}. */
final class Members {

    private Members() {}

    /** Those all events together have. */
    static Set<String> declared() {
        return Language.types().stream().filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()).map(Members::name))
                .collect(toSet());
    }

    /** Those that have a value in one of these events. */
    static Set<String> present(Stream<Object> events) {
        return events.flatMap(Members::in).collect(toSet());
    }

    private static Stream<String> in(@Nullable Object value) {
        return switch (value) {
            case Collection<?> items -> items.stream().flatMap(Members::in);
            case Map<?, ?> map -> map.values().stream().flatMap(Members::in);
            case Record object -> Arrays.stream(object.getClass().getRecordComponents())
                    .flatMap(member -> in(member, value(object, member)));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<String> in(RecordComponent member, @Nullable Object value) {
        return value == null ? Stream.empty() : Stream.concat(Stream.of(name(member)), in(value));
    }

    private static @Nullable Object value(Record object, RecordComponent member) {
        try {
            return member.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(RecordComponent member) {
        return member.getDeclaringRecord().getSimpleName() + "." + member.getName();
    }
}
