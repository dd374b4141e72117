package vn.tiendo.gateway.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Tells the dashboard's own addresses, which all show index.html, from interfaces and files. */
final class DashboardPaths {

    private static final Set<String> NOT_PAGES = Set.of("api", "actuator", "assets", "oauth2", "login", "logout");

    /** What is a file by its name; ids of tasks have dots, too. */
    private static final Pattern FILE = Pattern
            .compile("\\.(?:js|mjs|css|map|json|html?|svg|png|jpe?g|gif|ico|txt|xml|webmanifest|woff2?)$");

    private DashboardPaths() {}

    static boolean isPage(ServerRequest request) {
        var path = request.path();
        var first = path.substring(1).split("/", 2)[0];
        return !NOT_PAGES.contains(first) && !FILE.matcher(path).find();
    }
}
