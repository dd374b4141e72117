package vn.tiendo.report.periodic;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.periodic.ReportCommand.TakeOver;

/** What the level above makes its report of: the versions that the units right below sent. */
@Component
public class Composition {

    private final Reports reports;
    private final Units units;
    private final Catalogue catalogue;

    Composition(Reports reports, Units units, Catalogue catalogue) {
        this.reports = reports;
        this.units = units;
        this.catalogue = catalogue;
    }

    /** The reports right below: who sent, who did not, and the ranking by each indicator. */
    public ReportBelow below(ReportKey key) {
        var names = children(key);
        var known = reports.findAll(names.keySet().stream().map(unit -> of(unit, key).id()).toList()).stream()
                .map(Stored::state).collect(Collectors.toMap(PeriodicReport::unit, report -> report));
        var lines = names.keySet().stream().sorted().map(unit -> line(unit, names, known.get(unit))).toList();
        var missing = lines.stream().filter(line -> line.status() == null || !line.status().isSent()).toList();
        var sent = known.values().stream().filter(report -> report.status().isSent()).toList();
        return new ReportBelow(lines.size(), lines.size() - missing.size(), missing, lines,
                Rankings.of(catalogue.indicators(ReportingPeriod.of(key.period())), sent, names));
    }

    /**
     * Takes sentences over into the same sections of the report above.
     *
     * @throws Rejection passage-elsewhere; as {@link Reports#handle}
     */
    public Stored<PeriodicReport> takeOver(ReportKey key, List<Passage> passages, Request request) {
        var names = children(key);
        Map<Field, List<Sentence>> taken = new EnumMap<>(Field.class);
        passages.forEach(passage -> {
            var report = of(passage.unit(), key);
            var section = section(report, passage, names);
            var text = names.get(passage.unit()) + ": "
                    + section.sentence(passage.sentence()).map(Sentence::text).orElse("");
            var sentence = Sentence.drafted(passage.id(report.id()), text,
                    List.of(Source.passage(report.id(), passage.version(), passage.sentence())));
            taken.merge(section.field(), List.of(sentence),
                    (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
        });
        return reports.handle(key, new TakeOver(taken), request);
    }

    private Section section(ReportKey report, Passage passage, Map<String, String> names) {
        return Stream.of(report).filter(one -> names.containsKey(one.unit()))
                .flatMap(one -> version(one.id(), passage.version()))
                .flatMap(version -> version.sections().stream())
                .filter(section -> section.sentence(passage.sentence()).filter(one -> !one.text().isEmpty())
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Rejection(PeriodicProblem.PASSAGE_ELSEWHERE).at("passages")
                        .with("unit", passage.unit()).with("sentence", passage.sentence()));
    }

    /**
     * Where a sentence of a report comes from, as it is worked on.
     *
     * @throws Rejection report-not-open, not-found where there is no such sentence
     */
    public SentenceOrigin origin(ReportKey key, String sentence) {
        return reports.require(key).state().sections().stream().flatMap(one -> one.sentence(sentence).stream())
                .findFirst().map(found -> origin(key.id(), null, found))
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).with("id", sentence));
    }

    private SentenceOrigin origin(String report, @Nullable Integer version, Sentence sentence) {
        var from = sentence.sources().stream().filter(source -> source.kind() == Source.Kind.PASSAGE)
                .flatMap(this::passage).toList();
        return new SentenceOrigin(report, report.substring(0, report.indexOf('|')), version, sentence, from);
    }

    private Stream<SentenceOrigin> passage(Source source) {
        var number = source.version();
        var id = source.sentence();
        return number == null || id == null
                ? Stream.empty()
                : version(source.id(), number).flatMap(version -> version.sections().stream())
                        .flatMap(section -> section.sentence(id).stream())
                        .map(sentence -> origin(source.id(), number, sentence));
    }

    private Stream<ReportVersion> version(String report, int number) {
        return reports.findAll(List.of(report)).stream().flatMap(stored -> stored.state().versions().stream())
                .filter(version -> version.number() == number);
    }

    private Map<String, String> children(ReportKey key) {
        Map<String, String> names = new HashMap<>();
        units.childrenOn(key.unit(), ReportingPeriod.of(key.period()).lastDay())
                .forEach((RegisteredUnit unit) -> names.put(unit.code(), unit.name()));
        return names;
    }

    private static ReportKey of(String unit, ReportKey above) {
        return new ReportKey(unit, above.kind(), above.period());
    }

    private static ReportBelow.Unit line(String unit, Map<String, String> names, @Nullable PeriodicReport report) {
        var name = names.getOrDefault(unit, unit);
        return report == null
                ? new ReportBelow.Unit(unit, name, null, null, 0)
                : new ReportBelow.Unit(unit, name, report.status(), report.late(), report.versions().size());
    }
}
