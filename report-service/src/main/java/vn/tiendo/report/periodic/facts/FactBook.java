package vn.tiendo.report.periodic.facts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.calendar.Term;

/** Facts by unit and month, and what they are about. Everything is read by id, for a report needs at most thirteen months. */
@Component
class FactBook {

    private final AggregateStore<MonthOfFacts> months;
    private final AggregateStore<Subject> subjects;
    private final AggregateStore<PlannedFields> fields;

    FactBook(AggregateStore<MonthOfFacts> months, AggregateStore<Subject> subjects,
            AggregateStore<PlannedFields> fields) {
        this.months = months;
        this.subjects = subjects;
        this.fields = fields;
    }

    void note(String unit, Fact fact, Source source) {
        var month = YearMonth.from(fact.day());
        months.apply(MonthOfFacts.id(unit, month), source,
                known -> Decision.of(Objects.requireNonNullElse(known, MonthOfFacts.none(unit, month)).with(fact)));
    }

    void name(String id, Subject subject, Source source) {
        subjects.apply(id, source, _ -> Decision.of(subject));
    }

    void plan(String plan, PlannedFields planned, Source source) {
        fields.apply(plan, source, _ -> Decision.of(planned));
    }

    /** Facts of the days that count in a report, in their order. */
    List<Fact> facts(String unit, Term term) {
        var ids = Stream.iterate(YearMonth.from(term.from()), month -> !month.isAfter(YearMonth.from(term.cutOff())),
                month -> month.plusMonths(1)).map(month -> MonthOfFacts.id(unit, month)).toList();
        return months.findAll(ids).stream().flatMap(month -> month.state().facts().stream())
                .filter(fact -> term.counts(fact.day()))
                .sorted(Comparator.comparing(Fact::day).thenComparing(Fact::about)).toList();
    }

    /** What things are called and in which part of a report they belong, by id. */
    Map<String, Named> named(Collection<String> ids) {
        var known = subjects.findAll(ids);
        Map<String, String> planned = new HashMap<>();
        fields.findAll(known.stream().map(subject -> subject.state().plan()).filter(Objects::nonNull).distinct()
                .toList()).forEach(plan -> planned.putAll(plan.state().fields()));
        Map<String, Named> named = new HashMap<>();
        known.forEach(subject -> named.put(subject.id(), named(subject, planned)));
        return named;
    }

    private static Named named(Stored<Subject> subject, Map<String, String> planned) {
        var field = subject.state().field() == null ? planned.get(item(subject.id())) : subject.state().field();
        return new Named(subject.state().title(), Field.named(field));
    }

    /** A plan's task without what tells its occurrences and the parts of units below apart. */
    private static String item(String task) {
        return task.replaceFirst("[@~].*", "");
    }

    /** Something by its name and the part of a report in which it belongs. */
    record Named(String title, Field field) {}
}
