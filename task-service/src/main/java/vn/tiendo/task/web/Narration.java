package vn.tiendo.task.web;

import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.HistoryEntry.Step;
import vn.tiendo.task.Task;

/**
 * Says in the caller's language what happened to a task: {@code history.<step>} in the message files, with who did it, why,
 * and what more there is to say. Every step has a text in both.
 */
@Component
final class Narration {

    private final MessageSource texts;
    private final Units units;

    Narration(MessageSource texts, Units units) {
        this.texts = texts;
        this.units = units;
    }

    String of(HistoryEntry entry, Task task) {
        var locale = LocaleContextHolder.getLocale();
        var by = entry.by() == null ? texts.getMessage("history.nobody", null, locale) : entry.by();
        return texts.getMessage("history." + entry.step().name(), new Object[]{by, reason(entry), detail(entry, task)},
                locale).strip();
    }

    private String reason(HistoryEntry entry) {
        var reason = Objects.requireNonNullElse(entry.reason(), "");
        return switch (entry.step()) {
            case HANDED_OVER -> units.find(reason).map(RegisteredUnit::name).orElse(reason);
            case LEAD_EXAMINED -> texts.getMessage("lead-finding." + (reason.isEmpty() ? "none" : reason), null,
                    LocaleContextHolder.getLocale());
            default -> reason;
        };
    }

    /** How far it was said to be, with the note. */
    private static String detail(HistoryEntry entry, Task task) {
        if (entry.step() != Step.PROGRESS_REPORTED) {
            return "";
        }
        return task.dossier().notes().stream().filter(note -> note.at().equals(entry.at())).findFirst()
                .map(note -> note.text().isBlank() ? note.percent() + "%" : note.percent() + "% (" + note.text() + ")")
                .orElse("");
    }
}
