package vn.tiendo.task.schedule;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Work that starts when something happens: "Sau khi UBND Thành phố ban hành Đề án", "khi có yêu cầu". It has no due day until
 * then. Only the plan's own issue has already happened: "Ngay sau khi ban hành" is due on the next working day.
 */
final class Triggers implements Rule {

    private static final Pattern OWN_ISSUE = Pattern.compile(
            "ngay sau khi (?:kế hoạch (?:này )?)?(?:được )?(?:ký )?ban hành(?: kế hoạch)?(?: này)?\\p{P}?$");
    private static final Pattern EVENT = Pattern
            .compile("(?:^|\\P{L})(?:sau khi|ngay khi|khi có|khi được|khi phát sinh|theo yêu cầu|đột xuất)(?:\\P{L}|$)"
                    + "|kể từ ngày (?:có|được|nhận|ban hành)");

    @Override
    public Optional<Schedule> read(String text, Publication publication) {
        if (OWN_ISSUE.matcher(text).find()) {
            return Optional.of(new Schedule.Once(publication.workingDays().nextAfter(publication.on())));
        }
        return EVENT.matcher(text).find() ? Optional.of(new Schedule.AwaitsEvent()) : Optional.empty();
    }
}
