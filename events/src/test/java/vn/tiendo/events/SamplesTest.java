package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SamplesTest {

    private static final Set<String> MAPS = Set.of("approved", "pending", "estimated", "figures", "official",
            "provisional");

    @Test
    void every_event_type_has_a_sample() {
        assertThat(samples()).extracting(Sample::type).containsAll(EventTypes.ALL);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_loads_and_nothing_of_it_is_lost(Sample sample) {
        assertThat(json(sample.event())).isEqualTo(sample.json());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void members_of_later_versions_are_skipped(Sample sample) {
        var extended = sample.json();
        extend(extended);

        assertThat(extended).isNotEqualTo(sample.json());
        assertThat(EventJson.mapper().treeToValue(extended, sample.type().recordClass())).isEqualTo(sample.event());
    }

    @Test
    void every_member_is_present_in_some_sample() {
        assertThat(Members.present(samples().stream().map(Sample::event))).containsAll(Members.declared());
    }

    @Test
    void a_sample_of_an_unknown_type_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(new Sample(Path.of("vn.tiendo.plan.renamed.v1.json"))::type);
        assertThatIllegalArgumentException().isThrownBy(new Sample(Path.of("notes.json"))::type);
    }

    static List<Sample> samples() {
        return Sample.all();
    }

    private static JsonNode json(Object event) {
        return EventJson.mapper().readTree(EventJson.mapper().writeValueAsBytes(event));
    }

    private static void extend(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> extendMember(member.getKey(), member.getValue()));
            object.put("memberOfLater", "thêm sau");
        } else {
            node.forEach(SamplesTest::extend);
        }
    }

    /** The names in a map are data, not members. */
    private static void extendMember(String name, JsonNode value) {
        if (MAPS.contains(name)) {
            value.forEach(SamplesTest::extend);
        } else {
            extend(value);
        }
    }
}
