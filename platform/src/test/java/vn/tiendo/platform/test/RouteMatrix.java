package vn.tiendo.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may call which route, proved over HTTP. Every route of the service under {@code /api} needs a case; a route without
 * one fails the test, so none can be forgotten.
 */
public final class RouteMatrix {

    private final Map<String, Case> cases = new LinkedHashMap<>();

    /**
     * One route about something of unit 14758.
     *
     * @param path a real path for the route's pattern
     * @param body JSON, empty for none
     * @param allowed callers that must not be denied; all others must be
     */
    public RouteMatrix route(String method, String pattern, String path, String body, Set<Caller> allowed) {
        cases.put(method + " " + pattern, new Case(method, path, body, allowed, false));
        return this;
    }

    /** The same for an answer that never ends: only its head is waited for. */
    public RouteMatrix stream(String method, String pattern, String path, Set<Caller> allowed) {
        cases.put(method + " " + pattern, new Case(method, path, "", allowed, true));
        return this;
    }

    /** One route that needs no token, because its path holds a secret or everybody may read it: nobody is asked to sign in. */
    public RouteMatrix open(String method, String pattern, String path) {
        cases.put(method + " " + pattern, new Case(method, path, "", EnumSet.allOf(Caller.class), false));
        return this;
    }

    /** Calls every route as every caller. */
    public void verify(int port, RequestMappingHandlerMapping mapping) {
        assertThat(cases.keySet()).as("routes with a case").containsExactlyInAnyOrderElementsOf(routes(mapping));
        cases.forEach((route, expected) -> List.of(Caller.values()).forEach(caller -> {
            Calls calls = Calls.to(port).as(caller.token());
            int status = expected.endless()
                    ? calls.head(expected.path())
                    : calls.call(expected.method(), expected.path(), expected.body()).status();
            if (caller == Caller.EXPIRED || (caller == Caller.NOBODY && !expected.allowed().contains(caller))) {
                assertThat(status).as("%s as %s", route, caller).isEqualTo(401);
            } else if (expected.allowed().contains(caller)) {
                assertThat(status).as("%s as %s", route, caller).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as("%s as %s", route, caller).isEqualTo(403);
            }
        }));
    }

    private static Set<String> routes(RequestMappingHandlerMapping mapping) {
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().keySet().forEach(info -> info.getPatternValues().forEach(pattern -> {
            if (pattern.startsWith("/api")) {
                info.getMethodsCondition().getMethods().forEach(method -> routes.add(method + " " + pattern));
            }
        }));
        return routes;
    }

    private record Case(String method, String path, String body, Set<Caller> allowed, boolean endless) {}

    /** Callers seen from commune 14758 of province 38. */
    public enum Caller {
        OWN_OFFICER,
        OWN_LEADER,
        SIBLING_OFFICER,
        PARENT_OFFICER,
        PARENT_REVIEWER,
        PARENT_LEADER,
        CHILD_OF_OTHER,
        OTHER_PROVINCE_REVIEWER,
        NATION_REVIEWER,
        NOBODY,
        EXPIRED;

        @Nullable
        String token() {
            return switch (this) {
                case OWN_OFFICER -> Tokens.officer("14758");
                case OWN_LEADER -> Tokens.leader("14758");
                case SIBLING_OFFICER -> Tokens.officer("14797");
                case PARENT_OFFICER -> Tokens.officer("38");
                case PARENT_REVIEWER -> Tokens.reviewer("38");
                case PARENT_LEADER -> Tokens.leader("38");
                case CHILD_OF_OTHER -> Tokens.officer("16681");
                case OTHER_PROVINCE_REVIEWER -> Tokens.reviewer("40");
                case NATION_REVIEWER -> Tokens.reviewer("VN");
                case NOBODY -> null;
                case EXPIRED -> Tokens.expired("14758");
            };
        }
    }
}
