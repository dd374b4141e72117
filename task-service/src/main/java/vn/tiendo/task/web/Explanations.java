package vn.tiendo.task.web;

import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.task.Task;
import vn.tiendo.task.Timing;

/** Says in words how the time of a task was understood, in the caller's language. */
@Component
final class Explanations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final MessageSource texts;

    Explanations(MessageSource texts) {
        this.texts = texts;
    }

    String of(Task task) {
        var timing = task.timing();
        var due = task.due() == null ? "" : DAY.format(task.due());
        var occurrence = timing.occurrence() == null ? due : timing.occurrence();
        return switch (timing.kind()) {
            case ONCE -> text("timing.once", due);
            case RECURRING -> text("timing.recurring", due, occurrence);
            case QUOTA -> quota(timing, due, occurrence);
            case ONGOING -> text("timing.ongoing", due);
            case AWAITS_EVENT -> task.due() == null ? text("timing.awaits-event") : text("timing.once", due);
            case UNCLEAR -> text("timing.unclear", due);
        };
    }

    private String quota(Timing timing, String due, String occurrence) {
        var count = timing.quota();
        if (count == null) {
            return text("timing.recurring", due, occurrence);
        }
        return text(count.exact() ? "timing.quota-exactly" : "timing.quota-at-least", due, occurrence,
                String.valueOf(count.times()), count.per());
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
