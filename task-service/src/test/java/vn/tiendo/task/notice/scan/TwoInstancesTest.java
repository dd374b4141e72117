package vn.tiendo.task.notice.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.board.LineFilter;
import vn.tiendo.task.notice.inbox.Item;

class TwoInstancesTest extends ScanTest {

    private static final String UNIT = "14797";
    private static final int TASKS = 40;

    @Test
    void instances_that_scan_at_once_tell_each_recipient_once() {
        clock.set("2028-01-05T09:00+07:00");
        var phrases = IntStream.range(0, TASKS).mapToObj(_ -> "Tháng 5/2028").toArray(String[]::new);
        publish(plan("n-two", UNIT, "2028", phrases), port);
        eventually(() -> assertThat(boards.find(Set.of(UNIT), LineFilter.ALL)).filteredOn(
                line -> line.planId().equals("n-two")).hasSize(TASKS));
        clock.set("2028-06-10T00:00+07:00");
        var people = new People(Map.of(UNIT + "/vp", "n-two-head"), Map.of(UNIT, "n-two-chairman", "38", "n-two-above"),
                Set.of());
        try (var instances = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 4).mapToObj(_ -> CompletableFuture.runAsync(
                    scan(UNIT, "n-two-officer", people, WorkingDays.WEEKDAYS)::scan, instances)).toList()
                    .forEach(CompletableFuture::join);
        }
        scan(UNIT, "n-two-officer", people, WorkingDays.WEEKDAYS).scan();
        for (var inbox : Set.of("n-two-officer", "n-two-head", "n-two-chairman", "n-two-above")) {
            assertThat(inbox(inbox).items()).as(inbox)
                    .filteredOn(item -> item.notice().subject().startsWith("n-two.")).hasSize(TASKS)
                    .extracting(Item::id).doesNotHaveDuplicates();
        }
        assertThat(scan(UNIT, "n-two-officer", people, WorkingDays.WEEKDAYS).scan()).isZero();
    }

    @Test
    void a_scan_that_died_before_it_noted_what_it_told_is_made_up_for_without_telling_twice() {
        clock.set("2028-01-05T09:00+07:00");
        publish(plan("n-died", UNIT, "2028", "Tháng 7/2028"), port);
        eventually(() -> assertThat(boards.find(Set.of(UNIT), LineFilter.ALL))
                .anyMatch(line -> line.planId().equals("n-died")));
        clock.set("2028-07-31T00:00+07:00");
        var alive = scan(UNIT, "n-died-officer", nobody(), WorkingDays.WEEKDAYS);
        alive.scan();
        forget(UNIT);
        assertThat(scan(UNIT, "n-died-officer", nobody(), WorkingDays.WEEKDAYS).scan()).isPositive();
        assertThat(inbox("n-died-officer").items()).filteredOn(item -> item.notice().subject().equals("n-died.t1"))
                .hasSize(1);
    }
}
