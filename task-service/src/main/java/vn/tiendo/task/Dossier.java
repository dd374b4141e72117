package vn.tiendo.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.task.HistoryEntry.Step;

/** Everything on file about a task (hồ sơ), oldest first. It only grows. */
public record Dossier(List<Note> notes, List<Evidence> evidence, List<HistoryEntry> history) {

    static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of());

    Dossier with(TaskEvent event) {
        var entries = appended(history, Stream.of(HistoryEntry.of(event)));
        if (event instanceof ProgressReported e) {
            var note = new Note(e.percent(), e.note(), e.by(), e.at());
            return new Dossier(appended(notes, Stream.of(note)), evidence, entries);
        }
        if (event instanceof ResultSubmitted e) {
            return new Dossier(notes, appended(evidence, proofs(e)), entries);
        }
        return new Dossier(notes, evidence, entries);
    }

    /** Who handed the latest result in. */
    Optional<String> submittedBy() {
        return history.reversed().stream().filter(entry -> entry.step() == Step.RESULT_SUBMITTED).findFirst()
                .map(HistoryEntry::by);
    }

    private static Stream<Evidence> proofs(ResultSubmitted e) {
        var items = e.items();
        return items == null
                ? e.evidence().stream().map(text -> new Evidence(text, null, null, e.by(), e.at()))
                : items.stream()
                        .map(item -> new Evidence(item.text(), item.product(), item.evidence(), e.by(), e.at()));
    }

    private static <T> List<T> appended(List<T> list, Stream<T> more) {
        return Stream.concat(list.stream(), more).toList();
    }
}
