package vn.tiendo.report.completeness;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.catalogue.FilledForm;
import vn.tiendo.report.completeness.Completeness.Missing;
import vn.tiendo.report.completeness.Completeness.OfForm;
import vn.tiendo.report.completeness.Completeness.OfUnit;

/** Compares what was expected with what was sent. */
@Component
class Completions {

    private final Units units;
    private final Catalogue catalogue;
    private final AggregateStore<Delivery> deliveries;

    Completions(Units units, Catalogue catalogue, AggregateStore<Delivery> deliveries) {
        this.units = units;
        this.catalogue = catalogue;
        this.deliveries = deliveries;
    }

    /** @param form code, null for all forms */
    Completeness of(String parent, ReportingPeriod period, @Nullable String form) {
        var day = period.lastDay();
        var forms = catalogue.forms(period).stream().filter(known -> form == null || form.equals(known.code()))
                .toList();
        var expected = expected(units.require(parent), day, forms);
        var known = sent(expected, period.toString());
        var below = units.childrenOn(parent, day);
        return new Completeness(parent, period.toString(), Count.of(known.values()),
                forms.stream().map(one -> ofForm(one, known)).toList(),
                below.stream().map(unit -> ofUnit(unit, day, forms, known)).toList(), missing(known));
    }

    /** Of the unit itself and of all below it. */
    private List<Expected> expected(RegisteredUnit top, LocalDate day, List<FilledForm> forms) {
        var found = new ArrayList<Expected>();
        if (top.existsOn(day)) {
            collect(top, day, forms, found);
        }
        return found;
    }

    private void collect(RegisteredUnit unit, LocalDate day, List<FilledForm> forms, List<Expected> found) {
        forms.stream().filter(form -> form.levels().contains(unit.level()))
                .forEach(form -> found.add(new Expected(unit, form)));
        units.childrenOn(unit.code(), day).forEach(child -> collect(child, day, forms, found));
    }

    private Map<Expected, Delivery> sent(List<Expected> expected, String period) {
        Map<String, Delivery> stored = deliveries
                .findAll(expected.stream().map(one -> one.submission(period)).toList()).stream()
                .collect(toMap(Stored::id, Stored::state));
        Map<Expected, Delivery> sent = new LinkedHashMap<>();
        expected.forEach(one -> sent.put(one, stored.getOrDefault(one.submission(period), Delivery.NONE)));
        return sent;
    }

    private static OfForm ofForm(FilledForm form, Map<Expected, Delivery> known) {
        return new OfForm(form.code(), form.name(), Count.of(known.entrySet().stream()
                .filter(one -> one.getKey().form().equals(form)).map(Map.Entry::getValue).toList()));
    }

    private OfUnit ofUnit(RegisteredUnit unit, LocalDate day, List<FilledForm> forms, Map<Expected, Delivery> known) {
        var expected = expected(unit, day, forms);
        var own = expected.stream().filter(one -> one.unit().equals(unit)).toList();
        return new OfUnit(unit.code(), unit.nameOn(day), unit.level(),
                deliveries(own, known).map(Delivery::state).min(Comparator.naturalOrder()).orElse(null),
                deliveries(own, known).map(Delivery::official).filter(Objects::nonNull).map(Sent::at)
                        .min(Comparator.<Instant>naturalOrder()).orElse(null),
                Count.of(deliveries(expected, known).toList()));
    }

    private static Stream<Delivery> deliveries(List<Expected> expected, Map<Expected, Delivery> known) {
        return expected.stream().map(one -> known.getOrDefault(one, Delivery.NONE));
    }

    private static List<Missing> missing(Map<Expected, Delivery> known) {
        return known.entrySet().stream().filter(one -> !one.getValue().stands())
                .map(one -> new Missing(one.getKey().unit().code(), one.getKey().unit().name(),
                        one.getKey().form().code(), one.getKey().form().name(), one.getValue().state()))
                .sorted(Comparator.comparing(Missing::unit)).toList();
    }
}
