package vn.tiendo.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.gateway.audit.TraceContext;

/** Writes a problem as the answer: JSON for programs and the page's calls, a plain page for a person's navigation. */
@Component
public class Problems {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the type's own status. */
    public Mono<Void> write(ServerWebExchange exchange, ProblemType type) {
        return write(exchange, type, type.status(), Map.of());
    }

    /** Answers with a status of the same class and further members, e.g. {@code limitBytes}. */
    Mono<Void> write(ServerWebExchange exchange, ProblemType type, HttpStatus status, Map<String, ?> members) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setStatusCode(status);
        var texts = texts(exchange);
        var page = isNavigation(exchange);
        response.getHeaders().setContentType(
                page ? new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8) : MediaType.APPLICATION_PROBLEM_JSON);
        var body = page
                ? ProblemPage.html(texts, type).getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(members(exchange, type, status, members, texts));
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static Map<String, Object> members(ServerWebExchange exchange, ProblemType type, HttpStatus status,
            Map<String, ?> further, ResourceBundle texts) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "https://tiendo.vn/problems/" + type.slug());
        problem.put("title", texts.getString("problem." + type.slug() + ".title"));
        problem.put("status", status.value());
        problem.put("detail", texts.getString("problem." + type.slug() + ".detail"));
        problem.put("instance", exchange.getRequest().getPath().value());
        problem.put("action", texts.getString("problem." + type.slug() + ".action"));
        problem.putAll(further);
        problem.put("traceId", TraceContext.traceId(exchange));
        return problem;
    }

    private static ResourceBundle texts(ServerWebExchange exchange) {
        var wanted = exchange.getRequest().getHeaders().getAcceptLanguage();
        var language = Locale.lookup(wanted, LANGUAGES);
        return ResourceBundle.getBundle("problems", language == null ? LANGUAGES.getFirst() : language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static boolean isNavigation(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return !request.getPath().value().startsWith("/api")
                && request.getHeaders().getAccept().contains(MediaType.TEXT_HTML);
    }
}
