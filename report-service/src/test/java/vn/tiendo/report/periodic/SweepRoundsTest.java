package vn.tiendo.report.periodic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepRoundsTest {

    private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");

    private Instant now = START;
    private boolean ready = true;
    private long unitsKnown = 1;
    private final List<Instant> swept = new ArrayList<>();
    private final InstantSource source = () -> now;
    private final SweepRounds rounds = new SweepRounds(swept::add, _ -> ready, () -> unitsKnown,
            source.withZone(ZoneOffset.UTC), Duration.ofMinutes(5));

    @Test
    void a_sweep_follows_the_other_after_the_pause() {
        rounds.round();
        at(Duration.ofMinutes(4));
        at(Duration.ofMinutes(5));
        assertThat(swept).containsExactly(START, START.plus(Duration.ofMinutes(5)));
    }

    @Test
    void units_that_become_known_are_not_kept_waiting() {
        rounds.round();
        unitsKnown = 2;
        at(Duration.ofSeconds(3));
        at(Duration.ofSeconds(4));
        assertThat(swept).containsExactly(START, START.plusSeconds(3));
    }

    @Test
    void nothing_is_swept_before_the_service_knows_enough() {
        ready = false;
        rounds.round();
        unitsKnown = 2;
        at(Duration.ofSeconds(1));
        assertThat(swept).isEmpty();
        ready = true;
        at(Duration.ofSeconds(2));
        assertThat(swept).containsExactly(START.plusSeconds(2));
    }

    private void at(Duration since) {
        now = START.plus(since);
        rounds.round();
    }
}
