package vn.tiendo.task.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.EvidenceContent;
import vn.tiendo.events.EvidenceEvent.EvidenceFiled;
import vn.tiendo.events.EvidenceEvent.EvidenceServes;
import vn.tiendo.events.EvidenceUse;
import vn.tiendo.events.EvidenceUse.Kind;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.TaskStatus;
import vn.tiendo.task.evidence.EvidenceCommand.Serve;
import vn.tiendo.task.evidence.EvidenceCommand.Withdraw;
import vn.tiendo.task.register.NewId;
import vn.tiendo.task.store.Tasks;

/** What people do with evidence, held against the tasks it proves. */
@Component
public final class EvidenceDesk {

    private static final int LONGEST_ID = 200;

    private final Evidences evidences;
    private final Tasks tasks;
    private final Units units;
    private final Clock clock;

    EvidenceDesk(Evidences evidences, Tasks tasks, Units units, Clock clock) {
        this.evidences = evidences;
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Puts evidence on file for the caller's unit.
     *
     * @param served ids of tasks whose result it proves; none is fine
     * @throws Rejection not-found where there is no such task, task-of-another-unit
     */
    public Stored<EvidenceItem> file(EvidenceContent content, @Nullable String note, List<String> served,
            CurrentUser user, Request request) {
        var id = NewId.of("ev", user.username(), request);
        var at = clock.instant();
        var text = Fields.optional("note", note, Fields.PARAGRAPH);
        var filed = new EvidenceFiled(id, user.unit(), content, text == null ? "" : text, user.username(), at);
        var uses = served.stream().distinct().map(task -> serves(filed, task, at)).toList();
        return evidences.file(filed, uses, request);
    }

    private EvidenceServes serves(EvidenceFiled filed, String taskId, Instant at) {
        requireConcerned(filed.unit(), taskId);
        return new EvidenceServes(filed.evidenceId(), filed.unit(), new EvidenceUse(Kind.TASK, taskId), filed.by(), at);
    }

    /**
     * Says that evidence proves one thing more.
     *
     * @throws Rejection task-of-another-unit, evidence-withdrawn, evidence-serves-too-much
     */
    public Stored<EvidenceItem> serve(EvidenceItem item, @Nullable Kind kind, @Nullable String id, CurrentUser user,
            Request request) {
        var use = new EvidenceUse(Fields.required("kind", kind), Fields.text("id", id, LONGEST_ID));
        if (use.kind() == Kind.TASK) {
            requireConcerned(item.unit(), use.id());
        }
        return evidences.handle(item.id(), request, new Serve(use, user.username(), clock.instant()));
    }

    /**
     * Withdraws evidence.
     *
     * @throws Rejection evidence-of-confirmed-result, evidence-withdrawn, field-missing without a reason
     */
    public Stored<EvidenceItem> withdraw(EvidenceItem item, @Nullable String reason, CurrentUser user,
            Request request) {
        boolean confirmed = tasks.findAll(item.tasks()).stream()
                .anyMatch(task -> task.state().status() == TaskStatus.COMPLETED);
        return evidences.handle(item.id(), request,
                new Withdraw(reason, confirmed, user.username(), clock.instant()));
    }

    /** A unit proves results of its own and of the units it works for. */
    private void requireConcerned(String unit, String taskId) {
        if (!units.isWithin(unit, tasks.require(taskId).state().unit())) {
            throw new Rejection(EvidenceProblem.TASK_OF_ANOTHER_UNIT).at("task").with("id", taskId);
        }
    }
}
