package vn.tiendo.gateway.problem;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import vn.tiendo.gateway.GatewaySettings;
import vn.tiendo.gateway.audit.TraceContext;

/** The last place a failure comes to: it is named, logged if nobody expected it, and answered as a problem. */
@Component
@Order(-2)
class FailureHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    private final Problems problems;
    private final long retryAfterSeconds;

    FailureHandler(Problems problems, GatewaySettings settings) {
        this.problems = problems;
        this.retryAfterSeconds = Math.max(1, settings.breaker().pause().toSeconds());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return switch (Failure.of(failure)) {
            case Failure.TooLarge(var limit) ->
                problems.write(exchange, ProblemType.BODY_TOO_LARGE, ProblemType.BODY_TOO_LARGE.status(),
                        Map.of("limitBytes", limit));
            case Failure.Outage(var type) -> later(exchange, type);
            case Failure.Refused(var type, var status) -> problems.write(exchange, type, status, Map.of());
            case Failure.Unexpected() -> {
                LOG.atError().setCause(failure).addKeyValue("traceId", TraceContext.traceId(exchange))
                        .log("Unexpected failure");
                yield problems.write(exchange, ProblemType.INTERNAL_ERROR);
            }
        };
    }

    private Mono<Void> later(ServerWebExchange exchange, ProblemType type) {
        var seconds = String.valueOf(retryAfterSeconds);
        exchange.getResponse().getHeaders().set("Retry-After", seconds);
        if (type == ProblemType.IDENTITY_UNAVAILABLE) {
            exchange.getResponse().getHeaders().set("Refresh", seconds);
        }
        return problems.write(exchange, type, type.status(), Map.of());
    }
}
