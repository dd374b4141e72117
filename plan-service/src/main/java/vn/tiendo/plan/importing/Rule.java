package vn.tiendo.plan.importing;

import java.util.List;
import java.util.stream.Stream;

/** Something that only the reading itself can know of a plan; what the plan itself shows is checked elsewhere. */
interface Rule {

    Stream<Draft.Finding> findings(Draft draft, List<Paragraph> body);

    /** The draft with what all rules found, in the order of the rules. */
    static Draft check(Draft draft, List<Paragraph> body, LetterRepair repair) {
        var rules = List.of(new LostLetters(), new LettersPutBack(repair));
        var findings = rules.stream().flatMap(rule -> rule.findings(draft, body)).toList();
        return draft.withFindings(findings);
    }
}
