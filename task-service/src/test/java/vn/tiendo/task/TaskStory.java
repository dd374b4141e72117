package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.TaskEvent;
import vn.tiendo.platform.problem.Rejection;

/** Given a task, when it is asked something, then these events or that rejection. */
final class TaskStory {

    static final String ID = "p1.t1";
    static final String UNIT = "14758";

    private Task task;
    private List<TaskEvent> last = List.of();
    private @Nullable Rejection rejection;

    private TaskStory(Task task) {
        this.task = task;
    }

    static Task due(@Nullable String day) {
        var wording = new Wording("1", "Thể chế", "Rà soát văn bản", List.of("Báo cáo"), List.of("Văn phòng"),
                List.of(),
                "Năm 2026", "2026");
        return new Task(ID, UNIT, "p1", wording,
                new Timing(Timing.Kind.ONCE, null, null), day == null ? null : LocalDate.parse(day),
                TaskStatus.ASSIGNED, 0,
                false, false, null, Lead.NOBODY, List.of(), null, List.of(), null, null, Dossier.EMPTY);
    }

    static TaskStory given(Task task, TaskCommand... before) {
        var story = new TaskStory(task);
        for (var command : before) {
            story.task = story.task.evolve(TaskDecider.decide(command, story.task));
        }
        return story;
    }

    /** Noon of that day in Vietnam. */
    static Instant noon(String day) {
        return Instant.parse(day + "T05:00:00Z");
    }

    TaskStory when(TaskCommand... commands) {
        var all = new ArrayList<TaskEvent>();
        rejection = catchThrowableOfType(Rejection.class, () -> {
            for (var command : commands) {
                var events = TaskDecider.decide(command, task);
                task = task.evolve(events);
                all.addAll(events);
            }
        });
        last = all;
        return this;
    }

    TaskStory then(TaskEvent... events) {
        assertThat(rejection).isNull();
        assertThat(last).containsExactly(events);
        return this;
    }

    void rejects(TaskProblem problem) {
        assertThat(rejection).as("rejection").isNotNull();
        assertThat(rejection).extracting(Rejection::type).isEqualTo(problem);
    }

    void rejects(TaskProblem problem, String field) {
        rejects(problem);
        assertThat(rejection).extracting(Rejection::properties).extracting("field").isEqualTo(field);
        assertThat(last).isEmpty();
    }

    Task task() {
        return task;
    }
}
