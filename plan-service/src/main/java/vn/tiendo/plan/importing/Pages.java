package vn.tiendo.plan.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Duty;
import vn.tiendo.plan.importing.Draft.LegalBasis;
import vn.tiendo.plan.importing.Draft.Passage;
import vn.tiendo.plan.importing.Draft.Recipient;
import vn.tiendo.plan.importing.Draft.Reporting;
import vn.tiendo.plan.importing.Draft.Source;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Draft.Task;

/**
 * On which page each line stands.
 *
 * @param ofLine page by line, empty where the format knows no pages
 */
record Pages(Map<Integer, Integer> ofLine) {

    static Pages of(List<Line> lines) {
        var pages = new HashMap<Integer, Integer>();
        for (var line : lines) {
            if (line.page() != null) {
                pages.put(line.number(), line.page());
            }
        }
        return new Pages(pages);
    }

    /** The draft with the page in every source. */
    Draft noted(Draft draft) {
        if (ofLine.isEmpty()) {
            return draft;
        }
        return draft.with(it -> {
            it.legalBases = draft.legalBases().stream()
                    .map(one -> new LegalBasis(one.kind(), one.number(), one.date(), one.issuer(), one.subject(),
                            one.parent(), noted(one.source())))
                    .toList();
            it.targets = draft.targets().stream().map(one -> new Target(one.id(), one.wording(), one.comparator(),
                    one.threshold(), one.unitOfMeasure(), one.subject(), one.indicator(), noted(one.source())))
                    .toList();
            it.tasks = draft.tasks().stream().map(one -> new Task(one.id(), one.number(), one.field(), one.content(),
                    one.products(), one.leads(), one.coordinators(), one.timePhrase(), one.note(),
                    noted(one.source()))).toList();
            it.duties = draft.duties().stream().map(one -> new Duty(one.unit(), one.duties(), noted(one.source())))
                    .toList();
            it.purpose = passages(draft.purpose());
            it.requirements = passages(draft.requirements());
            it.budget = passages(draft.budget());
            it.recipients = draft.recipients().stream().map(one -> new Recipient(one.name(), noted(one.source())))
                    .toList();
            var reporting = draft.reporting();
            it.reporting = reporting == null
                    ? null
                    : new Reporting(reporting.text(), reporting.rules(), noted(reporting.source()));
        });
    }

    private List<Passage> passages(List<Passage> passages) {
        return passages.stream().map(one -> new Passage(one.text(), noted(one.source()))).toList();
    }

    private @Nullable Source noted(@Nullable Source source) {
        return source == null
                ? null
                : new Source(ofLine.get(source.firstLine()), source.firstLine(), source.lastLine(), source.text(),
                        source.confidence());
    }
}
