package vn.tiendo.gateway.routing;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.tiendo.gateway.GatewaySettings;

/** Refuses bodies that are too large: at once where the length is announced, else as soon as they have grown too large. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BodyLimit implements WebFilter {

    private final GatewaySettings.Limits limits;

    BodyLimit(GatewaySettings settings) {
        this.limits = settings.limits();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var limit = takesFiles(request.getPath().value()) ? limits.upload() : limits.body();
        if (request.getHeaders().getContentLength() > limit.toBytes()) {
            return Mono.error(new BodyTooLarge(limit));
        }
        return chain.filter(exchange.mutate().request(counting(request, limit)).build());
    }

    private static boolean takesFiles(String path) {
        return path.endsWith("/imports") || path.equals(Routes.EVIDENCE) || path.startsWith(Routes.TEMPLATES)
                || path.endsWith("/boundaries") || path.startsWith(Routes.UNIT_LISTS);
    }

    private static ServerHttpRequest counting(ServerHttpRequest request, DataSize limit) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                var seen = new AtomicLong();
                return super.getBody().handle((buffer, sink) -> {
                    if (seen.addAndGet(buffer.readableByteCount()) > limit.toBytes()) {
                        DataBufferUtils.release(buffer);
                        sink.error(new BodyTooLarge(limit));
                    } else {
                        sink.next(buffer);
                    }
                });
            }
        };
    }
}
