package vn.tiendo.report.periodic.facts;

import static vn.tiendo.report.periodic.facts.Phrases.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.Sentence;
import vn.tiendo.report.periodic.Source;
import vn.tiendo.report.periodic.facts.Fact.ApologyMade;
import vn.tiendo.report.periodic.facts.Fact.FileLate;
import vn.tiendo.report.periodic.facts.Fact.FileWithdrawn;
import vn.tiendo.report.periodic.facts.Fact.FindingMade;
import vn.tiendo.report.periodic.facts.Fact.InitiativeRecognised;
import vn.tiendo.report.periodic.facts.Fact.Visited;
import vn.tiendo.report.periodic.facts.FactBook.Named;

/** What can be said of late files, inspections and initiatives. */
final class RecordSentences {

    private final Phrases phrases;

    RecordSentences(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Placed> of(Known known) {
        var placed = new ArrayList<>(files(known));
        known.all(Visited.class).forEach(visit -> placed.add(visit(visit, known)));
        known.all(FindingMade.class).forEach(finding -> placed.add(finding(finding)));
        known.all(InitiativeRecognised.class).forEach(initiative -> placed.add(initiative(initiative, known)));
        return placed;
    }

    private List<Placed> files(Known known) {
        var withdrawn = about(known, FileWithdrawn.class);
        var apologised = about(known, ApologyMade.class);
        var late = known.all(FileLate.class).stream().map(FileLate::about).filter(file -> !withdrawn.contains(file))
                .toList();
        var owed = late.stream().filter(file -> !apologised.contains(file)).toList();
        var placed = new ArrayList<Placed>();
        if (!late.isEmpty()) {
            placed.add(files("files-late", phrases.say("files-late", count(late.size()),
                    count(late.size() - owed.size())), late));
        }
        if (!owed.isEmpty()) {
            placed.add(files("files-unapologised", phrases.say("files-unapologised", count(owed.size())), owed));
        }
        return placed;
    }

    private static Set<String> about(Known known, Class<? extends Fact> kind) {
        return known.all(kind).stream().map(Fact::about).collect(Collectors.toSet());
    }

    private static Placed files(String id, String text, List<String> files) {
        return new Placed(Field.PROCEDURES, Sentence.drafted(id, text,
                files.stream().map(file -> Source.of(Source.Kind.LATE_FILE, file)).toList()));
    }

    private Placed visit(Visited visit, Known known) {
        var subject = known.about(visit.about()).map(Named::title).orElse("");
        var inspector = known.units().getOrDefault(visit.inspector(), visit.inspector());
        return inspection("visit:" + visit.about() + ":" + visit.day(), phrases.say("visited",
                Phrases.day(visit.day()), inspector, subject, visit.conclusion()), visit.about());
    }

    private Placed finding(FindingMade finding) {
        var phrase = switch (finding.kind()) {
            case VIOLATION -> "finding-violation";
            case SHORTCOMING -> "finding-shortcoming";
            case RECOMMENDATION -> "finding-recommendation";
        };
        return inspection("finding:" + finding.about(), phrases.say(phrase, finding.text(), Phrases.day(finding.due())),
                finding.about());
    }

    private static Placed inspection(String id, String text, String about) {
        return new Placed(Field.STEERING,
                Sentence.drafted(id, text, List.of(Source.of(Source.Kind.INSPECTION, about))));
    }

    private Placed initiative(InitiativeRecognised initiative, Known known) {
        var named = known.about(initiative.about()).orElseGet(() -> new Named(initiative.about(), Field.STEERING));
        return new Placed(named.field(), Sentence.drafted("initiative:" + initiative.about(),
                phrases.say("initiative", named.title(), initiative.number(), Phrases.day(initiative.issued())),
                List.of(Source.of(Source.Kind.INITIATIVE, initiative.about()))));
    }
}
