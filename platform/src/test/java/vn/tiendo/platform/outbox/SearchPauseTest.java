package vn.tiendo.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SearchPauseTest {

    private final SearchPause pause = new SearchPause();

    private long seconds(long took, boolean found) {
        return TimeUnit.NANOSECONDS.toSeconds(pause.after(TimeUnit.MILLISECONDS.toNanos(took), found));
    }

    @Test
    void a_quick_search_is_repeated_soon_however_often_it_finds_nothing() {
        assertThat(seconds(5, false)).isZero();
        assertThat(seconds(5, false)).isZero();
        assertThat(seconds(500, false)).isEqualTo(10);
        assertThat(seconds(500, false)).isEqualTo(10);
    }

    @Test
    void a_slow_search_that_finds_nothing_is_put_off_ever_longer_but_not_for_ever() {
        assertThat(seconds(10_000, false)).isEqualTo(400);
        assertThat(seconds(10_000, false)).isEqualTo(800);
        assertThat(seconds(10_000, false)).isEqualTo(1_600);
        assertThat(seconds(10_000, false)).isEqualTo(3_200);
        assertThat(seconds(10_000, false)).isEqualTo(3_600);
        assertThat(seconds(10_000, false)).isEqualTo(3_600);
    }

    @Test
    void what_is_found_brings_the_search_back() {
        pause.after(TimeUnit.SECONDS.toNanos(10), false);
        assertThat(seconds(10_000, true)).isEqualTo(200);
        assertThat(seconds(10_000, false)).isEqualTo(400);
    }
}
