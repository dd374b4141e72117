package vn.tiendo.platform.problem;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Titles and advice in the caller's language: {@code problem.<slug>.title} and {@code problem.<slug>.action}. */
final class ProblemTexts {

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    String title(ProblemType type, Map<String, Object> values, Locale locale) {
        return text("problem." + type.slug() + ".title", values, locale);
    }

    String action(ProblemType type, Map<String, Object> values, Locale locale) {
        return text("problem." + type.slug() + ".action", values, locale);
    }

    private String text(String key, Map<String, Object> values, Locale locale) {
        String text = messages.getMessage(key, null, locale);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }
}
