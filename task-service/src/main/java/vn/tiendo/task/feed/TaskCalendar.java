package vn.tiendo.task.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.task.board.Line;

/**
 * Due days as an iCalendar (RFC 5545): a day without hours for each result that is owed, so that it is that day wherever the
 * calendar is read. A task keeps its UID whatever becomes of it.
 */
public final class TaskCalendar {

    private static final String ZONE = "Asia/Ho_Chi_Minh";

    private TaskCalendar() {}

    /** The calendar, by due day. */
    public static String of(Collection<Line> lines, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Tien Do//Nhiem vu//VI");
        calendar.setName("Tiến Độ: nhiệm vụ");
        calendar.addExperimentalProperty("X-WR-CALNAME", "Tiến Độ: nhiệm vụ");
        calendar.addExperimentalProperty("X-WR-TIMEZONE", ZONE);
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        lines.stream().filter(Line::owesResult).sorted(Comparator.comparing(Line::id))
                .flatMap(line -> event(line, now)).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static Stream<VEvent> event(Line line, Instant now) {
        var due = line.due();
        if (due == null) {
            return Stream.empty();
        }
        var event = new VEvent();
        event.setUid(line.id() + "@tiendo.vn");
        event.setDateTimeStamp(Date.from(now));
        event.setSequence((int) line.version());
        event.setDateStart(day(due), false);
        event.setDateEnd(day(due.plusDays(1)), false);
        event.setTransparency(Transparency.transparent());
        event.setSummary((line.overdue() ? "[Quá hạn] " : "") + line.content());
        event.setDescription("Chủ trì: %s. Tiến độ: %d%%.".formatted(String.join("; ", line.leads()), line.progress()));
        if (line.field() != null) {
            event.addCategories(Objects.requireNonNull(line.field()));
        }
        return Stream.of(event);
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
