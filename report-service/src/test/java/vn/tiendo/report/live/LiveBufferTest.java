package vn.tiendo.report.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveBufferTest {

    private final LiveBuffer buffer = new LiveBuffer(3, new Position(List.of(10L, 20L)));
    private Position position = new Position(List.of(10L, 20L));

    @Test
    void who_comes_back_gets_exactly_what_he_missed() {
        add(0, 10);
        Position seen = position;
        add(1, 20);
        add(0, 11);
        assertThat(since(seen)).containsExactly(20L, 11L);
        assertThat(since(position)).isEmpty();
    }

    @Test
    void who_was_away_too_long_must_load_anew() {
        Position start = position;
        for (int offset = 10; offset < 15; offset++) {
            add(0, offset);
        }
        assertThat(buffer.since(start, () -> fail("must not join"))).isEmpty();
    }

    @Test
    void a_position_can_be_read_back() {
        assertThat(Position.parse("10.20", 2)).contains(new Position(List.of(10L, 20L)));
        assertThat(Position.parse("10.20", 3)).isEmpty();
        assertThat(Position.parse("10.x", 2)).isEmpty();
    }

    private void add(int partition, long offset) {
        position = position.after(partition, offset);
        LiveEvent event = new LiveEvent("e" + offset, Instant.EPOCH, "38", Set.of(), "2026-Q1", Set.of(),
                "figures-rolled-up",
                "{}");
        buffer.add(new PlacedEvent(event, partition, offset, position), told -> {});
    }

    private List<Long> since(Position seen) {
        return buffer.since(seen, () -> {}).orElseThrow().stream().map(PlacedEvent::offset).toList();
    }
}
