package vn.tiendo.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Coordinator;
import vn.tiendo.task.Evidence;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.Gap;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.LeadFinding;
import vn.tiendo.task.Note;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskStatus;
import vn.tiendo.task.Timing;

/**
 * A task as callers see it; what the members mean stands at {@link Task}.
 *
 * @param helpers who helps, with the offices that the names in {@code coordinators} mean
 * @param explanation how the time phrase was understood, in the caller's language
 */
record TaskView(String id, long version, String unit, @Nullable String unitName, String planId,
        @Nullable String number, @Nullable String field, String content, List<String> products, List<String> leads,
        List<String> coordinators, @Nullable String timePhrase,
        Timing timing, String explanation, @Nullable LocalDate due, TaskStatus status,
        int progress, boolean late, boolean overdue, List<Note> notes, List<Evidence> evidence,
        List<HistoryEntry> history, @Nullable String office, @Nullable String officer, List<Coordinator> helpers,
        Set<Gap> gaps, @Nullable LeadFinding finding, @Nullable ExtensionRequest extension, @Nullable String parent,
        List<String> parts) {

    static TaskView of(Stored<Task> stored, @Nullable String unitName, String explanation) {
        var task = stored.state();
        var plan = task.wording();
        return new TaskView(task.id(), stored.version(), task.unit(), unitName, task.planId(), plan.number(),
                plan.field(), plan.content(), plan.products(), plan.leads(), plan.coordinators(), plan.timePhrase(),
                task.timing(), explanation, task.due(), task.status(), task.progress(), task.late(), task.overdue(),
                task.dossier().notes(),
                task.dossier().evidence(), task.dossier().history(), task.lead().office(), task.lead().officer(),
                task.coordinators(), task.gaps(), task.finding(), task.extension(), task.parent(), task.parts());
    }
}
