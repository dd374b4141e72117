package vn.tiendo.task.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.platform.calendar.WorkingDays;

/**
 * Work that starts when something happens: "Sau khi UBND Thành phố ban hành Đề án", "khi có yêu cầu". It has no due day until
 * then. Only the plan's own issue has already happened: "Ngay sau khi ban hành" is due on the next working day.
 */
final class Triggers implements Rule {

    private static final Pattern OWN_ISSUE = Pattern.compile(
            "ngay sau khi (?:kế hoạch (?:này )?)?(?:được )?(?:ký )?ban hành(?: kế hoạch)?(?: này)?\\p{P}?$");
    private static final Pattern EVENT = Pattern
            .compile("(?:^|\\P{L})(?:sau khi|ngay khi|khi có|khi được|khi phát sinh|theo yêu cầu|đột xuất)(?:\\P{L}|$)"
                    + "|kể từ (?:khi|ngày (?:có|được|nhận|ban hành))");

    private static final Pattern DAYS_AFTER = Pattern
            .compile("(?<days>\\d{1,3}) ngày(?<working> làm việc)?,? (?:kể từ|sau|từ|tính từ)");
    private static final Pattern AT_ONCE = Pattern.compile("(?:^|\\P{L})ngay (?:sau )?khi(?:\\P{L}|$)");

    /** "Trong 15 ngày kể từ ngày …", "05 ngày làm việc sau khi …", "ngay sau khi …"; empty where no number of days is told. */
    static Optional<LocalDate> dueAfter(String text, LocalDate occurredOn, WorkingDays workingDays) {
        var counted = DAYS_AFTER.matcher(text);
        if (counted.find()) {
            int days = Integer.parseInt(counted.group("days"));
            return Optional.of(counted.group("working") == null
                    ? occurredOn.plusDays(days)
                    : workingDays.plus(occurredOn, days));
        }
        return AT_ONCE.matcher(text).find() ? Optional.of(workingDays.nextAfter(occurredOn)) : Optional.empty();
    }

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        if (OWN_ISSUE.matcher(text).find()) {
            return Optional.of(new Schedule.Once(publication.workingDays().nextAfter(publication.on())));
        }
        return EVENT.matcher(text).find() ? Optional.of(new Schedule.AwaitsEvent()) : Optional.empty();
    }
}
