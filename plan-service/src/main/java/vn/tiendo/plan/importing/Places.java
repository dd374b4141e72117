package vn.tiendo.plan.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
 * What is known of the lines that items were read from.
 *
 * @param pages page by line, empty where the format knows no pages
 * @param mended lines in which lost letters were put back
 */
record Places(Map<Integer, Integer> pages, Set<Integer> mended) {

    /** Certain enough to be read so, not to go unseen. */
    private static final double MENDED = 0.75;

    static Places of(LetterRepair repair) {
        var pages = new HashMap<Integer, Integer>();
        for (var line : repair.lines()) {
            if (line.page() != null) {
                pages.put(line.number(), line.page());
            }
        }
        return new Places(pages, repair.mended());
    }

    /** The draft with the page in every source, and less trust in what was mended. */
    Draft noted(Draft draft) {
        if (pages.isEmpty() && mended.isEmpty()) {
            return draft;
        }
        return draft.with(it -> {
            it.sources = noted(draft.sources());
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

    private Map<String, Source> noted(Map<String, Source> sources) {
        var noted = new HashMap<String, Source>();
        sources.forEach((member, source) -> noted.put(member, note(source)));
        return Map.copyOf(noted);
    }

    private @Nullable Source noted(@Nullable Source source) {
        return source == null ? null : note(source);
    }

    private Source note(Source source) {
        boolean touched = IntStream.rangeClosed(source.firstLine(), source.lastLine()).anyMatch(mended::contains);
        return new Source(pages.get(source.firstLine()), source.firstLine(), source.lastLine(), source.text(),
                touched ? Math.min(source.confidence(), MENDED) : source.confidence());
    }
}
