package vn.tiendo.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.unit.IssuerNames;

/** Checks plans by all rules that are switched on. */
public final class PlanCheck {

    private final List<Rule> rules;
    private final Set<Code> off;
    private final Map<Code, Severity> severities;

    /**
     * The rules as configured.
     *
     * @param off what is not looked for
     * @param severities where they differ from {@link Code#severity}
     * @param names to match issuers by, null where there is no registry
     */
    public PlanCheck(Set<Code> off, Map<Code, Severity> severities, ReferenceData data, @Nullable IssuerNames names) {
        var all = new ArrayList<Rule>(List.of(new BlankHeading(), new NumberingGaps(), new MissingCells(),
                new WrongYear(), new RepealedTerms(data), new ContradictoryThresholds(), new MismatchedNumbers(),
                new BasisAfterPlan(), new WeakerThanParent(), new ParentTasksUncovered(), new EstimateNeeded(data)));
        if (names != null) {
            all.add(new IssuerMatch(names));
        }
        this.rules = List.copyOf(all);
        this.off = Set.copyOf(off);
        this.severities = Map.copyOf(severities);
    }

    /** All rules but those that need a registry, with their own severities. */
    public static PlanCheck standard() {
        return new PlanCheck(Set.of(), Map.of(), ReferenceData.shipped(), null);
    }

    /** The plan with what the rules find in it now; what only the importer can find stays. */
    public Draft checked(Draft plan, Surroundings around) {
        var kept = plan.findings().stream().filter(finding -> !Code.isOne(finding.code()));
        return plan.withFindings(Stream.concat(kept, findings(plan, around)).toList());
    }

    /** What the rules find, in the order of the rules. */
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        return rules.stream().flatMap(rule -> rule.findings(plan, around))
                .filter(finding -> !off.contains(Code.valueOf(finding.code()))).map(this::weighed);
    }

    /** What is looked for, and how. */
    public List<RuleDescription> rules() {
        return rules.stream().flatMap(rule -> rule.codes().stream().sorted()
                .map(code -> RuleDescription.of(code, rule.getClass().getSimpleName(), !off.contains(code),
                        severities.getOrDefault(code, code.severity()))))
                .toList();
    }

    private Finding weighed(Finding found) {
        var severity = severities.get(Code.valueOf(found.code()));
        return severity == null
                ? found
                : new Finding(severity, found.code(), found.message(), found.source(), found.item(), found.english(),
                        found.mend());
    }
}
