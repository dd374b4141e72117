package vn.tiendo.gateway.audit;

import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request a W3C trace: the caller's where it sent a valid one, else a new one; services log the same id. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TraceContext implements WebFilter {

    private static final String HEADER = "traceparent";
    private static final String ATTRIBUTE = TraceContext.class.getName();
    private static final Pattern VALID = Pattern
            .compile("00-(?!0{32})(?<trace>[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-(?<flags>[0-9a-f]{2})");

    TraceContext() {}

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var given = VALID.matcher(Objects.requireNonNullElse(exchange.getRequest().getHeaders().getFirst(HEADER), ""));
        var known = given.matches();
        var trace = known ? given.group("trace") : hex() + hex();
        exchange.getAttributes().put(ATTRIBUTE, trace);
        var parent = "00-%s-%s-%s".formatted(trace, hex(), known ? given.group("flags") : "01");
        return chain.filter(exchange.mutate().request(request -> request.header(HEADER, parent)).build());
    }

    /** Trace id of this request, 32 hexadecimal digits. */
    public static String traceId(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(ATTRIBUTE, "");
    }

    private static String hex() {
        return "%016x".formatted(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}
