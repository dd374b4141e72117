package vn.tiendo.task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.TaskEvent.ProgressReported;
import vn.tiendo.events.TaskEvent.ResultSubmitted;
import vn.tiendo.task.HistoryEntry.Step;

/** Everything on file about a task (hồ sơ), oldest first. It only grows. */
public record Dossier(List<Note> notes, List<Evidence> evidence, List<HistoryEntry> history) {

    static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of());

    Dossier entry(Step step, @Nullable String by, Instant at, @Nullable String reason) {
        return new Dossier(notes, evidence, appended(history, Stream.of(new HistoryEntry(step, by, at, reason))));
    }

    Dossier progress(ProgressReported e) {
        var note = new Note(e.percent(), e.note(), e.by(), e.at());
        return new Dossier(appended(notes, Stream.of(note)), evidence, history)
                .entry(Step.PROGRESS_REPORTED, e.by(), e.at(), null);
    }

    Dossier result(ResultSubmitted e) {
        var proofs = e.evidence().stream().map(text -> new Evidence(text, e.by(), e.at()));
        return new Dossier(notes, appended(evidence, proofs), history)
                .entry(Step.RESULT_SUBMITTED, e.by(), e.at(), null);
    }

    private static <T> List<T> appended(List<T> list, Stream<T> more) {
        return Stream.concat(list.stream(), more).toList();
    }
}
