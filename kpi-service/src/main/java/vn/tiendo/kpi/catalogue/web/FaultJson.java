package vn.tiendo.kpi.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import vn.tiendo.kpi.catalogue.Fault;

/** A fault as callers see it: {@code {field, rule, message}}, the message in the caller's language. */
@JacksonComponent
class FaultJson extends ValueSerializer<Fault> {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    FaultJson() {
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.of("vi"));
        messages.setFallbackToSystemLocale(false);
    }

    @Override
    public void serialize(Fault fault, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("field", fault.field());
        json.writeStringProperty("rule", fault.rule());
        json.writeStringProperty("message", messages.getMessage("definition." + fault.rule(),
                fault.arguments().toArray(), LocaleContextHolder.getLocale()));
        json.writeEndObject();
    }
}
