package vn.tiendo.gateway.routing;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import java.time.Duration;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.gateway.GatewaySettings;

/** The route table. Sessions are exchanged for the person's access token; a program's bearer token passes as it is. */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** Where evidence is put on file. */
    static final String EVIDENCE = "/api/evidence";
    static final String TEMPLATES = "/api/report-templates/";
    /** Official lists of units, to be compared and taken. */
    static final String UNIT_LISTS = "/api/units/lists";
    private static final long FOR_EVER = -1;

    private final GatewaySettings settings;

    Routes(GatewaySettings settings) {
        this.settings = settings;
    }

    @Bean
    RouteLocator routeTable(RouteLocatorBuilder builder) {
        var limits = settings.limits();
        var routes = builder.routes();
        stream(routes);
        guarded(routes, Upstream.PLAN, "plan-imports", limits.slowResponse(), "/api/plans/imports");
        guarded(routes, Upstream.KPI, "measurement-imports", limits.slowResponse(), "/api/measurements/imports");
        guarded(routes, Upstream.TASK, "evidence", limits.slowResponse(), EVIDENCE);
        guarded(routes, Upstream.REPORT, "reports", limits.slowResponse(), "/api/reports/**");
        guarded(routes, Upstream.REPORT, "pings", limits.slowResponse(), "/api/subscriptions/*/*/ping");
        for (var upstream : Upstream.values()) {
            guarded(routes, upstream, upstream.label(), limits.response(), upstream.paths());
        }
        return routes.build();
    }

    /** Live events stay open for hours: no time-out and no breaker, which would cut them or count their end as a failure. */
    private void stream(RouteLocatorBuilder.Builder routes) {
        routes.route("events", route -> route.path("/api/events").filters(Routes::identified)
                .metadata(RESPONSE_TIMEOUT_ATTR, FOR_EVER).uri(Upstream.REPORT.address(settings.services())));
    }

    private void guarded(RouteLocatorBuilder.Builder routes, Upstream upstream, String id, Duration wait,
            String... paths) {
        routes.route(id,
                route -> route.path(paths)
                        .filters(spec -> identified(spec)
                                .circuitBreaker(breaker -> breaker.setName(upstream.label())))
                        .metadata(RESPONSE_TIMEOUT_ATTR, wait.toMillis()).uri(upstream.address(settings.services())));
    }

    private static GatewayFilterSpec identified(GatewayFilterSpec spec) {
        return spec.tokenRelay().removeRequestHeader("Cookie").removeRequestHeader("X-XSRF-TOKEN");
    }
}
