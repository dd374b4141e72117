package vn.tiendo.kpi.query.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;
import vn.tiendo.kpi.submission.Submission;
import vn.tiendo.kpi.submission.SubmissionKey;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;

/** Submissions by their keys, many at once. */
@Component
public final class FigureArchive {

    private static final int AT_ONCE = 200;

    private final AggregateStore<Submission> store;

    FigureArchive(AggregateStore<Submission> store) {
        this.store = store;
    }

    /** Those there are, by id. */
    public Map<String, Submission> of(List<SubmissionKey> keys) {
        return keys.stream().map(SubmissionKey::id).gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(ids -> store.findAll(ids).stream()).map(Stored::state)
                .collect(toMap(submission -> key(submission).id(), Function.identity()));
    }

    private static SubmissionKey key(Submission submission) {
        return new SubmissionKey(submission.unit(), submission.form(), submission.period());
    }
}
