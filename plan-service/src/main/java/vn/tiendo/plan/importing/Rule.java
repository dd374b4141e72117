package vn.tiendo.plan.importing;

import java.util.List;
import java.util.stream.Stream;

/** One thing that can be wrong with a plan, checked against the plan itself. */
interface Rule {

    Stream<Draft.Finding> findings(Draft draft, List<Paragraph> body);

    /** The draft with what all rules found, in the order of the rules. */
    static Draft check(Draft draft, List<Paragraph> body) {
        var rules = List.of(new BlankHeading(), new NumberingGaps(), new MissingCells(), new WrongYear(),
                new RepealedTerms(),
                new ContradictoryThresholds(), new MismatchedNumbers(), new LostLetters());
        var findings = rules.stream().flatMap(rule -> rule.findings(draft, body)).toList();
        return draft.withFindings(findings);
    }
}
