package vn.tiendo.kpi.submission.rule;

import java.util.List;

/**
 * One rule that one figure breaks.
 *
 * @param field code of the figure
 * @param rule stable name of the rule, for example {@code part-exceeds-whole}; its words stand in the message files
 *     under {@code rule.<name>}
 * @param arguments what the words name, in their order
 */
public record Violation(String field, String rule, List<String> arguments) {

    static Violation of(String field, String rule, String... arguments) {
        return new Violation(field, rule, List.of(arguments));
    }
}
