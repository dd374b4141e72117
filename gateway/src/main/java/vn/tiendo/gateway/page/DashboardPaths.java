package vn.tiendo.gateway.page;

import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Tells the dashboard's own addresses, which all show index.html, from interfaces and files. */
final class DashboardPaths {

    private static final Set<String> NOT_PAGES = Set.of("api", "actuator", "assets", "oauth2", "login", "logout");

    private DashboardPaths() {}

    static boolean isPage(ServerRequest request) {
        var path = request.path();
        var first = path.substring(1).split("/", 2)[0];
        return !NOT_PAGES.contains(first) && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }
}
