package vn.tiendo.events;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What asyncapi.yaml says about the records: channels with their messages, and schemas; the prose left out. Examples stand in the samples only. */
record AsyncApi(Map<String, Object> structure) {

    private static final Set<String> PROSE = Set.of("title", "summary", "description");

    /** A part of the file, whole. */
    static Map<?, ?> part(String... path) {
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/asyncapi.yaml"))) {
            Object part = requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
            for (var name : path) {
                part = requireNonNull(((Map<?, ?>) part).get(name), name);
            }
            return (Map<?, ?>) part;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the file has it. */
    static AsyncApi written() {
        return of(withoutProse(part("channels")), withoutProse(part("components", "messages")),
                withoutProse(part("components", "schemas")));
    }

    /** As the records have it. */
    static AsyncApi derived() {
        var channels = new LinkedHashMap<String, Object>();
        Topics.ALL.forEach(topic -> channels.put(topic.substring(topic.indexOf('.') + 1), channel(topic)));
        return of(channels, messages(EventTypes.ALL.stream(), AsyncApi::message), Schemas.all());
    }

    /** Every leaf with the path to it; the order of members and of lists does not count. */
    Set<String> lines() {
        return lines("", structure).collect(toSet());
    }

    void write(Path file) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDereferenceAliases(true);
        try {
            Files.writeString(file, new Yaml(options).dump(structure));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String path, Object node) {
        return switch (node) {
            case Map<?, ?> map -> map.entrySet().stream()
                    .flatMap(entry -> lines(path + "/" + entry.getKey(), entry.getValue()));
            case List<?> list -> list.stream().flatMap(item -> lines(path, item));
            default -> Stream.of(path + ": " + node);
        };
    }

    private static AsyncApi of(Object channels, Object messages, Object schemas) {
        return new AsyncApi(
                Map.of("channels", channels, "components", Map.of("messages", messages, "schemas", schemas)));
    }

    private static Object channel(String topic) {
        var published = EventTypes.ALL.stream().filter(type -> type.topic().equals(topic));
        return Map.of("address", topic, "bindings", Map.of("$ref", "#/components/channelBindings/topic"), "messages",
                messages(published, type -> Map.of("$ref", "#/components/messages/" + key(type))));
    }

    private static Map<String, Object> messages(Stream<EventType> types, Function<EventType, Object> entry) {
        var messages = new LinkedHashMap<String, Object>();
        types.forEach(type -> messages.put(key(type), entry.apply(type)));
        return messages;
    }

    private static Object message(EventType type) {
        return Map.of("name", type.name(), "payload", Schemas.reference(type.recordClass()), "traits",
                List.of(Map.of("$ref", "#/components/messageTraits/envelope")));
    }

    private static String key(EventType type) {
        return Schemas.name(type.recordClass());
    }

    private static Object withoutProse(Object node) {
        return switch (node) {
            case Map<?, ?> map -> map.entrySet().stream().filter(entry -> !PROSE.contains(entry.getKey())).collect(
                    LinkedHashMap::new, (kept, entry) -> kept.put(entry.getKey(), withoutProse(entry)), Map::putAll);
            case List<?> list -> list.stream().map(AsyncApi::withoutProse).toList();
            default -> node;
        };
    }

    /** Properties may be called like prose: a plan has a title. */
    private static Object withoutProse(Map.Entry<?, ?> entry) {
        return "properties".equals(entry.getKey()) && entry.getValue() instanceof Map<?, ?> properties
                ? properties.entrySet().stream().collect(toMap(Map.Entry::getKey, AsyncApi::withoutProse))
                : withoutProse(entry.getValue());
    }
}
