package vn.tiendo.report.periodic.facts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.periodic.Drafting;
import vn.tiendo.report.periodic.FrozenFigures;
import vn.tiendo.report.periodic.ReportKey;
import vn.tiendo.report.periodic.Section;
import vn.tiendo.report.periodic.calendar.Term;
import vn.tiendo.report.periodic.facts.Fact.Visited;
import vn.tiendo.report.target.Targets;

/** Brings together what is known of a unit and has it worded. */
@Component
class FactDrafting implements Drafting {

    private final Draft draft = new Draft(Phrases.load());
    private final FactBook book;
    private final Targets targets;
    private final Units units;

    FactDrafting(FactBook book, Targets targets, Units units) {
        this.book = book;
        this.targets = targets;
        this.units = units;
    }

    @Override
    public List<Section> draft(ReportKey key, Term term, FrozenFigures figures) {
        var facts = book.facts(key.unit(), term);
        var named = book.named(facts.stream().map(Fact::about).distinct().toList());
        return draft.of(new Known(facts, named, inspectors(facts), figures, targets.of(key.unit(), key.period())));
    }

    private Map<String, String> inspectors(List<Fact> facts) {
        return facts.stream().filter(Visited.class::isInstance).map(fact -> ((Visited) fact).inspector()).distinct()
                .collect(Collectors.toMap(code -> code,
                        code -> units.find(code).map(RegisteredUnit::name).orElse(code)));
    }
}
