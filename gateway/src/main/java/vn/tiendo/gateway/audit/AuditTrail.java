package vn.tiendo.gateway.audit;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.tiendo.gateway.signin.Caller;

/**
 * Writes one line for every write and every denial to the log named {@code audit}: user, unit, method, path, status,
 * trace id. Reads that were allowed leave none, bodies and tokens never appear.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AuditTrail implements WebFilter {

    private static final Logger AUDIT = LoggerFactory.getLogger("audit");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> answered(exchange)));
        return chain.filter(exchange).doOnCancel(() -> abandoned(exchange));
    }

    private static void answered(ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        var code = status == null ? 200 : status.value();
        if (code == 401 || code == 403) {
            line(exchange, "denied", code);
        } else if (isWrite(exchange)) {
            line(exchange, "write", code);
        }
    }

    private static void abandoned(ServerWebExchange exchange) {
        if (isWrite(exchange) && !exchange.getResponse().isCommitted()) {
            line(exchange, "write abandoned by the caller", 0);
        }
    }

    private static boolean isWrite(ServerWebExchange exchange) {
        return !READS.contains(exchange.getRequest().getMethod());
    }

    private static void line(ServerWebExchange exchange, String what, int status) {
        var caller = Caller.of(exchange);
        var request = exchange.getRequest();
        var denied = HttpStatusCode.valueOf(Math.max(100, status)).is4xxClientError();
        (denied ? AUDIT.atWarn() : AUDIT.atInfo()).addKeyValue("user", caller == null ? "-" : caller.username())
                .addKeyValue("unit", caller == null || caller.unit() == null ? "-" : caller.unit())
                .addKeyValue("method", request.getMethod().name()).addKeyValue("path", request.getPath().value())
                .addKeyValue("status", status).addKeyValue("traceId", TraceContext.traceId(exchange)).log(what);
    }
}
