package vn.tiendo.kpi.submission;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveCells;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.kpi.submission.rule.FigureRules;
import vn.tiendo.kpi.submission.rule.History;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Outcome;

/** Changes many submissions at once, each as its own officer would. Repeated, it changes nothing. */
public final class BulkSubmissions {

    private final AggregateStore<Submission> store;
    private final Histories histories;

    public BulkSubmissions(AggregateStore<Submission> store, Histories histories) {
        this.store = store;
        this.histories = histories;
    }

    /**
     * Enters figures into drafts; what else stands in them stays.
     *
     * @param entered one for each submission
     * @return what became of each submission, by its id
     */
    public Map<String, Outcome> enter(Collection<Entered> entered, String by, Instant at) {
        Map<String, Function<@Nullable Submission, @Nullable Decision<Submission>>> changes = new HashMap<>();
        entered.forEach(one -> changes.put(one.duty().key().id(),
                known -> enter(one.duty(), new SaveCells(one.entries(), Set.of(), by, at), known)));
        return store.changeAll(changes);
    }

    private static @Nullable Decision<Submission> enter(Duty duty, SaveCells cells, @Nullable Submission known) {
        if (known == null) {
            return SubmissionDecider.decide(cells, Submission.blank(duty.key()), duty);
        }
        var after = FigureRules.readCells(duty.form(), known.figures(), cells.figures(), Set.of());
        return after.equals(known.figures()) ? null : SubmissionDecider.decide(cells, known, duty);
    }

    /** Sends drafts to the level above; what was sent already stays as it is. */
    public Map<String, Outcome> submit(Collection<Duty> duties, String by, Instant at) {
        var known = histories.of(duties);
        Map<String, Function<@Nullable Submission, @Nullable Decision<Submission>>> changes = new HashMap<>();
        duties.forEach(duty -> {
            var command = new Submit(null, Map.of(), known.getOrDefault(duty.key(), History.NONE), by, at);
            changes.put(duty.key().id(), submission -> submit(duty, command, submission));
        });
        return store.changeAll(changes);
    }

    private static @Nullable Decision<Submission> submit(Duty duty, Submit command, @Nullable Submission known) {
        if (known == null) {
            return null;
        }
        return switch (known.status()) {
            case DRAFT, RETURNED -> SubmissionDecider.decide(command, known, duty);
            case SUBMITTED, APPROVED, LOCKED -> null;
        };
    }
}
