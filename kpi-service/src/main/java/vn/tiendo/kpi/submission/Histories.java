package vn.tiendo.kpi.submission;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiendo.events.Figure;
import vn.tiendo.kpi.period.Earlier;
import vn.tiendo.kpi.submission.rule.History;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;

/** What units officially said in earlier periods; one look-up by id for any number of them. */
public final class Histories {

    /** Two years of quarters. */
    private static final int LOOKED_BACK = 8;

    private final AggregateStore<Submission> store;

    public Histories(AggregateStore<Submission> store) {
        this.store = store;
    }

    /** The history of one duty. */
    public History of(Duty duty) {
        return Objects.requireNonNull(of(List.of(duty)).get(duty.key()));
    }

    /** The history of each of them, by its key. */
    public Map<SubmissionKey, History> of(Collection<Duty> duties) {
        var ids = duties.stream().flatMap(duty -> earlier(duty.key()).stream()).map(SubmissionKey::id).distinct()
                .toList();
        Map<String, Map<String, BigDecimal>> known = store.findAll(ids).stream()
                .collect(toMap(Stored::id, stored -> official(stored.state())));
        var histories = new HashMap<SubmissionKey, History>();
        duties.forEach(duty -> histories.put(duty.key(), history(earlier(duty.key()), known)));
        return histories;
    }

    private static History history(List<SubmissionKey> earlier, Map<String, Map<String, BigDecimal>> known) {
        if (earlier.isEmpty()) {
            return History.NONE;
        }
        return new History(known.getOrDefault(earlier.getFirst().id(), Map.of()),
                earlier.stream().map(key -> known.getOrDefault(key.id(), Map.of())).filter(values -> !values.isEmpty())
                        .toList());
    }

    private static List<SubmissionKey> earlier(SubmissionKey key) {
        return Earlier.periods(ReportingPeriod.of(key.period()), LOOKED_BACK).stream()
                .map(period -> new SubmissionKey(key.unit(), key.form(), period.toString())).toList();
    }

    private static Map<String, BigDecimal> official(Submission submission) {
        var values = new HashMap<String, BigDecimal>();
        Objects.requireNonNullElse(submission.standing().approved(), Map.<String, Figure>of())
                .forEach((code, figure) -> {
                    if (figure instanceof Figure.Known(var value)) {
                        values.put(code, value);
                    }
                });
        return values;
    }
}
