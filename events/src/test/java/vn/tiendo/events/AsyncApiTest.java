package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final Path DERIVED = Path.of("target/asyncapi.yaml");

    @Test
    void asyncapi_yaml_says_what_the_records_say() {
        var derived = AsyncApi.derived();
        var written = AsyncApi.written();
        if (!written.lines().equals(derived.lines())) {
            derived.write(DERIVED);
        }

        assertThat(without(written, derived)).as("in the records and not in asyncapi.yaml; %s has it all", DERIVED)
                .isEmpty();
        assertThat(without(derived, written)).as("in asyncapi.yaml and not in the records; %s has it all", DERIVED)
                .isEmpty();
    }

    @Test
    void every_message_and_schema_is_explained_to_a_reader() {
        assertThat(AsyncApi.part("components", "messages"))
                .allSatisfy((_, message) -> assertThat(prose(message, "summary"))
                        .isNotBlank());
        assertThat(AsyncApi.part("components", "schemas"))
                .allSatisfy((_, schema) -> assertThat(prose(schema, "description"))
                        .isNotBlank());
    }

    private static @Nullable String prose(Object described, String member) {
        return (String) ((Map<?, ?>) described).get(member);
    }

    private static Set<String> without(AsyncApi some, AsyncApi all) {
        var rest = new TreeSet<>(all.lines());
        rest.removeAll(some.lines());
        return rest;
    }
}
