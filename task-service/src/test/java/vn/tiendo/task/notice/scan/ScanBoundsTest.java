package vn.tiendo.task.notice.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.calendar.WorkingDays;

/** The country for a year: 100,000 tasks of 3,321 communes, a tenth of them due today. */
class ScanBoundsTest extends ScanTest {

    private static final int COMMUNES = 3_321;
    private static final int TASKS = 30;
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final OpenWork COUNTRY = (wanted, reader) -> IntStream.range(0, COMMUNES)
            .mapToObj(i -> "n-c" + i).filter(unit -> wanted.test(unit, "1"))
            .forEach(unit -> reader.accept(new UnitWork(unit, "1", IntStream.range(0, TASKS)
                    .mapToObj(i -> new OwedTask(unit + ".t" + i, "Nội dung " + i,
                            LocalDate.parse("2028-10-02").plusDays(i < 3 ? 0 : 30 + i), true, null, null))
                    .toList())));

    @Test
    void a_day_of_the_country_is_scanned_in_time_and_a_day_without_news_in_no_time() {
        clock.set("2028-10-02T00:00+07:00");
        var scan = scan(COUNTRY, nobody(), WorkingDays.WEEKDAYS);
        var first = timed(() -> assertThat(scan.scan()).isEqualTo(COMMUNES * 3));
        var second = timed(() -> assertThat(scan.scan()).isZero());
        var third = timed(() -> assertThat(scan.scan()).isZero());
        System.out.printf("scan of %d tasks: %d ms with %d reminders to %d inboxes; again %d ms; unchanged %d ms%n",
                COMMUNES * TASKS, first.toMillis(), COMMUNES * 3, COMMUNES, second.toMillis(), third.toMillis());
        assertThat(first).isLessThan(BOUND);
        assertThat(third).isLessThan(BOUND.dividedBy(10));
    }

    private static Duration timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
