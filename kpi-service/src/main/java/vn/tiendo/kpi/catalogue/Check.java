package vn.tiendo.kpi.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A rule over the figures of a form, as the administrator wrote it.
 *
 * @param code unique in the form, for example {@code lateAndOnTime}
 * @param expression true where the rule is kept; figure codes are its variables, {@code PREV("code")} is a figure of
 *        the period before
 * @param messages what is wrong and what to do, by language: {@code vi} always, {@code en} where wanted
 * @param figures codes of the figures it is shown at
 */
public record Check(String code, String expression, Severity severity, Map<String, String> messages,
        List<String> figures) {

    public Check {
        messages = Map.copyOf(messages);
        figures = List.copyOf(figures);
    }

    /** The message in that language, in Vietnamese where there is none. */
    public String message(String language) {
        return messages.getOrDefault(language, messages.getOrDefault("vi", code));
    }
}
