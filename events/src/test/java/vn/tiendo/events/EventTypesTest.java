package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void every_event_is_registered_and_nothing_else() {
        var events = Language.EVENTS.stream().flatMap(Language::records).toList();

        assertThat(EventTypes.ALL).<Object>extracting(EventType::recordClass)
                .containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void a_name_is_stable_and_names_one_event() {
        assertThat(EventTypes.ALL).extracting(EventType::name).doesNotHaveDuplicates()
                .allMatch(name -> name.matches("vn\\.tiendo\\.[a-z]+\\.[a-z-]+\\.v\\d+"));
    }

    @Test
    void an_event_has_one_name() {
        assertThat(EventTypes.ALL).extracting(EventType::recordClass).doesNotHaveDuplicates();
    }

    @Test
    void the_name_tells_the_topic() {
        assertThat(EventTypes.ALL).allMatch(type -> type.name().startsWith("vn." + type.topic() + "."))
                .extracting(EventType::topic).containsAll(Topics.ALL);
    }

    @Test
    void a_name_of_a_later_version_is_unknown() {
        assertThat(EventTypes.named("vn.tiendo.plan.published.v99")).isEmpty();
    }

    @Test
    void what_is_no_event_has_no_type() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventTypes.of(Standing.NONE));
    }
}
