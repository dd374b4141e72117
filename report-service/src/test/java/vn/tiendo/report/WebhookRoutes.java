package vn.tiendo.report;

import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;

/** Subscriptions are for integrators and administrators alone, who are no callers of the matrix. */
final class WebhookRoutes {

    private static final String PATTERN = "/api/subscriptions/{unit}";
    private static final String PATH = "/api/subscriptions/14758";

    private WebhookRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix.route("GET", PATTERN, PATH, "", Set.of())
                .route("POST", PATTERN, PATH, "{}", Set.of())
                .route("GET", PATTERN + "/{id}", PATH + "/w1", "", Set.of())
                .route("PUT", PATTERN + "/{id}", PATH + "/w1", "{}", Set.of())
                .route("DELETE", PATTERN + "/{id}", PATH + "/w1", "", Set.of())
                .route("POST", PATTERN + "/{id}/secret", PATH + "/w1/secret", "", Set.of())
                .route("POST", PATTERN + "/{id}/enable", PATH + "/w1/enable", "", Set.of())
                .route("POST", PATTERN + "/{id}/replay", PATH + "/w1/replay", "{}", Set.of())
                .route("POST", PATTERN + "/{id}/ping", PATH + "/w1/ping", "", Set.of());
    }
}
