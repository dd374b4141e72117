package vn.tiendo.plan.check;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import vn.tiendo.events.EventJson;
import vn.tiendo.plan.importing.Draft.Severity;

/**
 * What can be found in a plan, for those who read or configure it.
 *
 * @param rule name of the rule that looks for it
 * @param enabled false where configuration switched it off
 * @param blocking whether a plan is published only when it is settled or waived
 * @param vietnamese what it means
 * @param english the same in English
 * @param source the law or practice it comes from, null where it is plain consistency
 */
public record RuleDescription(String code, String rule, boolean enabled, Severity severity, boolean blocking,
        String vietnamese, String english, @Nullable String source) {

    private static final Map<String, Text> TEXTS = EventJson.mapper().readValue(
            RuleDescription.class.getResourceAsStream("/check/rules.json"), new TypeReference<Map<String, Text>>() {
            });

    /** A text of the resource file. */
    record Text(String vi, String en, @Nullable String source) {}

    static RuleDescription of(Code code, String rule, boolean enabled, Severity severity) {
        var text = Objects.requireNonNull(TEXTS.get(code.name()), code.name());
        return new RuleDescription(code.name(), rule, enabled, severity, severity == Severity.ERROR, text.vi(),
                text.en(), text.source());
    }
}
