package vn.tiendo.kpi.submission.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import vn.tiendo.kpi.submission.rule.Violation;

/** A violation as callers see it: {@code {field, rule, severity, figures, message}}, the message in the caller's language. */
@JacksonComponent
class ViolationJson extends ValueSerializer<Violation> {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ViolationJson() {
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.of("vi"));
        messages.setFallbackToSystemLocale(false);
    }

    @Override
    public void serialize(Violation violation, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("field", violation.field());
        json.writeStringProperty("rule", violation.rule());
        json.writeStringProperty("severity", violation.severity().name());
        json.writeArrayPropertyStart("figures");
        violation.figures().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("message", message(violation, LocaleContextHolder.getLocale()));
        json.writeEndObject();
    }

    private String message(Violation violation, Locale locale) {
        var own = violation.messages();
        return own.isEmpty()
                ? messages.getMessage("rule." + violation.rule(), violation.arguments().toArray(), locale)
                : own.getOrDefault(locale.getLanguage(), own.getOrDefault("vi", violation.rule()));
    }
}
