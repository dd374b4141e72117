package vn.tiendo.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A reviewed example of an event, as it stands on a topic: {@code <type name>[.<variant>].json}. */
record Sample(Path file) {

    private static final Path FOLDER = Path.of("src/main/resources/samples");
    private static final Pattern NAME = Pattern.compile("(?<type>.+\\.v\\d+)(\\.[a-z-]+)?\\.json");

    static List<Sample> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(Sample::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    /** @throws IllegalArgumentException where the file's name is not made from the name of an event type */
    EventType type() {
        var name = NAME.matcher(name());
        if (!name.matches()) {
            throw new IllegalArgumentException(name() + " is not <type name>[.<variant>].json");
        }
        return EventTypes.named(name.group("type"))
                .orElseThrow(() -> new IllegalArgumentException(name() + " is a sample of an unknown type"));
    }

    JsonNode json() {
        return EventJson.mapper().readTree(file);
    }

    Object event() {
        return EventJson.mapper().treeToValue(json(), type().recordClass());
    }

    @Override
    public String toString() {
        return name();
    }
}
