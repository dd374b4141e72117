package vn.tiendo.kpi.submission.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.tiendo.kpi.catalogue.Check;
import vn.tiendo.kpi.catalogue.Severity;

/**
 * One rule that figures break.
 *
 * @param field code of the figure at fault, or of the first of them
 * @param rule stable name of the rule, for example {@code part-exceeds-whole}; its words stand in the message files
 *     under {@code rule.<name>}, those of a form's check in the check
 * @param arguments what the words name, in their order
 * @param severity whether it stops the figures or asks for an explanation
 * @param figures codes of all figures it is to be shown at
 * @param messages words of a form's check by language; empty for the rules of all forms
 */
public record Violation(String field, String rule, List<String> arguments, Severity severity, List<String> figures,
        Map<String, String> messages) {

    static Violation of(String field, String rule, String... arguments) {
        return new Violation(field, rule, List.of(arguments), Severity.HARD, List.of(field), Map.of());
    }

    static Violation of(Check check, List<String> figures) {
        return new Violation(figures.getFirst(), check.code(), List.of(), check.severity(), figures, check.messages());
    }

    static Violation unusual(String field, String name, BigDecimal value, BigDecimal least, BigDecimal most) {
        return new Violation(field, "unlike-own-history",
                List.of(name, value.toPlainString(), least.toPlainString(), most.toPlainString()), Severity.SOFT,
                List.of(field), Map.of());
    }
}
