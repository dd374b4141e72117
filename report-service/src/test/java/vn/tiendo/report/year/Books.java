package vn.tiendo.report.year;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.events.Standing;
import vn.tiendo.platform.store.StoreConfiguration;

/** The test's own account of the year: what stands in each form of each unit, added up the plain way. */
final class Books {

    private final Map<String, Entry> entries = new HashMap<>();

    /** What stands in a form. */
    record Entry(long seq, Standing standing, boolean returned, @Nullable Boolean late) {

        static final Entry EMPTY = new Entry(0, Standing.NONE, false, null);

        boolean stands() {
            return standing.approved() != null || standing.pending() != null;
        }

        boolean isEstimateOnly() {
            return !stands() && !returned && standing.estimated() != null;
        }
    }

    /** Enters an act and answers the event by which kpi-service would tell of it, and its place. */
    SubmissionEvent enter(Act act) {
        var known = of(act.submission());
        var before = known.standing();
        var at = act.day().atTime(LocalTime.NOON).atZone(StoreConfiguration.ZONE).toInstant();
        var entry = switch (act.kind()) {
            case ESTIMATE -> new Entry(known.seq() + 1, new Standing(before.approved(), before.pending(),
                    act.figures()), false, known.late());
            case SUBMIT -> new Entry(known.seq() + 1, new Standing(before.approved(), act.figures(),
                    before.estimated()), false,
                    Objects.requireNonNullElse(known.late(),
                            act.day().getDayOfMonth() > Script.DUE));
            case RETURN -> new Entry(known.seq() + 1, new Standing(before.approved(), null, before.estimated()), true,
                    known.late());
            case APPROVE -> new Entry(known.seq() + 1, new Standing(before.pending(), null, before.estimated()), false,
                    known.late());
        };
        entries.put(act.submission(), entry);
        return event(act, before, entry, at);
    }

    private static SubmissionEvent event(Act act, Standing before, Entry entry, Instant at) {
        var id = act.submission();
        return switch (act.kind()) {
            case ESTIMATE -> new FiguresSubmitted(id, act.unit(), act.form(), act.period(), entry.standing(), false,
                    FigureKind.ESTIMATE, false, "canbo." + act.unit(), at);
            case SUBMIT -> new FiguresSubmitted(id, act.unit(), act.form(), act.period(), entry.standing(),
                    before.approved() != null, FigureKind.OFFICIAL, entry.late(), "canbo." + act.unit(), at);
            case RETURN -> new FiguresReturned(id, act.unit(), act.form(), act.period(), entry.standing(), "sai số",
                    null, "thamdinh.89", at);
            case APPROVE -> new FiguresApproved(id, act.unit(), act.form(), act.period(), entry.standing(), null,
                    "thamdinh.89", at);
        };
    }

    Entry of(String submission) {
        return entries.getOrDefault(submission, Entry.EMPTY);
    }

    private Stream<Entry> entries(Collection<String> units, String form, String period) {
        return units.stream().map(unit -> of(unit + "|" + form + "|" + period));
    }

    /** Of how many of the units a form's entry is like that. */
    long count(Collection<String> units, String form, String period, Predicate<Entry> like) {
        return entries(units, form, period).filter(like).count();
    }

    /** Approved values of a figure. */
    List<BigDecimal> approved(Collection<String> units, String form, String period, String figure) {
        return entries(units, form, period).map(entry -> entry.standing().approved()).filter(Objects::nonNull)
                .map(figures -> figures.get(figure)).filter(Figure.Known.class::isInstance)
                .map(known -> ((Figure.Known) known).value()).toList();
    }

    /** The mean of the units' scores, each with the weight of its files. */
    Optional<BigDecimal> weighedScore(Collection<String> units, String form, String period) {
        var products = new ArrayList<BigDecimal>();
        var weights = new ArrayList<BigDecimal>();
        units.forEach(unit -> {
            var files = approved(List.of(unit), form, period, "simFiles");
            var scores = approved(List.of(unit), form, period, "simScore");
            if (!files.isEmpty()) {
                products.add(files.getFirst().multiply(scores.getFirst()));
                weights.add(files.getFirst());
            }
        });
        return quotient(sum(products), sum(weights), 1).map(BigDecimal::stripTrailingZeros);
    }

    static Optional<BigDecimal> sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal::add);
    }

    /** With ten decimals, as everywhere. */
    static Optional<BigDecimal> quotient(Optional<BigDecimal> dividend, Optional<BigDecimal> divisor, int factor) {
        return dividend.flatMap(upper -> divisor.filter(lower -> lower.signum() > 0).map(lower -> upper
                .multiply(BigDecimal.valueOf(factor), MathContext.UNLIMITED)
                .divide(lower, 10, RoundingMode.HALF_UP)));
    }
}
