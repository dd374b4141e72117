package vn.tiendo.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.test.ServiceTest;

@ServiceTest
class ManyTest {

    @Autowired
    private AggregateStore<Note> notes;

    private void write(String id, int writes) {
        IntStream.rangeClosed(1, writes).forEach(times -> notes.change(id, Request.none(),
                _ -> Decision.of(new Note(id, times, BigDecimal.ONE))));
    }

    @Test
    void many_are_read_at_once_and_those_there_are_not_are_left_out() {
        IntStream.range(0, 250).forEach(i -> write("many." + i, 1));
        var ids = IntStream.range(0, 260).mapToObj(i -> "many." + i).toList();
        assertThat(notes.findAll(ids)).hasSize(250).allSatisfy(note -> assertThat(note.state().unit())
                .isEqualTo(note.id()));
        assertThat(notes.findAll(List.of())).isEmpty();
    }

    @Test
    void versions_are_read_without_the_states() {
        write("versions.1", 1);
        write("versions.3", 3);
        assertThat(notes.versions(List.of("versions.1", "versions.3", "versions.none")))
                .containsOnly(Map.entry("versions.1", 1L), Map.entry("versions.3", 3L));
    }

    @Test
    void a_part_of_every_aggregate_is_read() {
        write("part.1", 2);
        var parts = new TreeMap<String, Stored<Writes>>();
        notes.eachPart(Writes.class, List.of("writes"), part -> parts.put(part.id(), part));
        assertThat(parts).containsEntry("part.1", new Stored<>("part.1", 2, new Writes(2)));
    }

    record Writes(int writes) {}
}
