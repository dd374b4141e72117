package vn.tiendo.report.periodic.facts;

import static vn.tiendo.report.periodic.facts.Phrases.count;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.Sentence;
import vn.tiendo.report.periodic.Source;
import vn.tiendo.report.periodic.facts.Fact.ResultHandedIn;
import vn.tiendo.report.periodic.facts.Fact.TaskDone;
import vn.tiendo.report.periodic.facts.Fact.TaskOverdue;
import vn.tiendo.report.periodic.facts.Fact.TaskRelieved;
import vn.tiendo.report.periodic.facts.FactBook.Named;

/** What can be said of tasks: how many were done, each of them, and those that are overdue. */
final class TaskSentences {

    private final Phrases phrases;

    TaskSentences(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Placed> of(Known known) {
        var done = known.all(TaskDone.class);
        var overdue = known.all(TaskOverdue.class).stream().filter(task -> isOpen(task, known)).toList();
        var placed = new ArrayList<Placed>();
        if (!done.isEmpty()) {
            var late = done.stream().filter(TaskDone::late).count();
            placed.add(counted("task-counts",
                    phrases.say("task-counts", count(done.size()), count(done.size() - late), count(late)), done));
        }
        if (!overdue.isEmpty()) {
            placed.add(counted("task-overdue-count", phrases.say("task-overdue-count", count(overdue.size())),
                    overdue));
        }
        done.forEach(task -> placed.add(done(task, known)));
        overdue.forEach(task -> placed.add(overdue(task, known)));
        return placed;
    }

    /** Neither done later nor given up or given more time. */
    private static boolean isOpen(TaskOverdue task, Known known) {
        return known.facts().stream().noneMatch(fact -> (fact instanceof TaskDone || fact instanceof TaskRelieved)
                && fact.about().equals(task.about()) && !fact.day().isBefore(task.day()));
    }

    private static Placed counted(String id, String text, List<? extends Fact> tasks) {
        return new Placed(Field.STEERING, Sentence.drafted(id, text,
                tasks.stream().map(task -> Source.of(Source.Kind.TASK, task.about())).toList()));
    }

    private Placed done(TaskDone task, Known known) {
        return single(task, known, task.late() ? "task-done-late" : "task-done", evidence(task, known));
    }

    /** What proves the result, told behind it. */
    private String evidence(TaskDone task, Known known) {
        var proofs = known.all(ResultHandedIn.class).stream()
                .filter(handedIn -> handedIn.about().equals(task.about()) && !handedIn.day().isAfter(task.day()))
                .reduce((_, later) -> later).map(ResultHandedIn::evidence).orElse(List.of());
        return proofs.isEmpty() ? "" : phrases.say("task-proven", String.join("; ", proofs));
    }

    private Placed overdue(TaskOverdue task, Known known) {
        return single(task, known, "task-overdue", "");
    }

    private Placed single(Fact task, Known known, String phrase, String evidence) {
        var named = known.about(task.about())
                .orElseGet(() -> new Named(phrases.say("task-unnamed", task.about()), Field.STEERING));
        return new Placed(named.field(), Sentence.drafted("task:" + task.about(),
                phrases.say(phrase, named.title(), Phrases.day(task.day()), evidence),
                List.of(Source.of(Source.Kind.TASK, task.about()))));
    }
}
