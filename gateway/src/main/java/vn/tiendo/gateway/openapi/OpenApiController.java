package vn.tiendo.gateway.openapi;

import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.gateway.GatewaySettings;
import vn.tiendo.gateway.routing.Upstream;

/** Asks each service for its description and answers with one; which service did not answer is said in it. */
@RestController
class OpenApiController {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration PARTIAL = Duration.ofSeconds(2);
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final int LARGEST = 4 * 1024 * 1024;

    private final WebClient web = WebClient.builder()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST)).build();
    private final GatewaySettings.Services services;
    private final JsonMapper json;
    private final Mono<ObjectNode> merged;

    OpenApiController(GatewaySettings settings, JsonMapper json) {
        this.services = settings.services();
        this.json = json;
        this.merged = Flux.fromArray(Upstream.values()).flatMapSequential(this::describe).collectList()
                .map(OpenApiMerge::merge).cache(document -> document.has(OpenApiMerge.UNREACHABLE) ? PARTIAL : FRESH,
                        _ -> Duration.ZERO, () -> Duration.ZERO);
    }

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ObjectNode> document() {
        return merged;
    }

    private Mono<Description> describe(Upstream upstream) {
        return web.get().uri(upstream.address(services).resolve("/v3/api-docs")).retrieve().bodyToMono(String.class)
                .timeout(WAIT).<Description>map(text -> new Description.Known(upstream.label(), parse(text)))
                .onErrorResume(_ -> Mono.just(new Description.Unreachable(upstream.label())));
    }

    private ObjectNode parse(String text) {
        return json.readTree(text).asObject();
    }
}
