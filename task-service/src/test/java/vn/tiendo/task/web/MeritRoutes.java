package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.platform.test.Tokens;

/** Who may do what with an initiative of commune 14758, and with praise of it by province 38. */
final class MeritRoutes {

    private static final String INITIATIVES = "/api/initiatives";
    private static final String COMMENDATIONS = "/api/commendations";
    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> JUDGES = EnumSet.of(Caller.OWN_LEADER, Caller.PARENT_REVIEWER,
            Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> WRITERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.SIBLING_OFFICER,
            Caller.PARENT_OFFICER, Caller.PARENT_LEADER, Caller.CHILD_OF_OTHER);
    private static final Set<Caller> ALL = EnumSet.complementOf(EnumSet.of(Caller.NOBODY, Caller.EXPIRED));

    private MeritRoutes() {}

    static RouteMatrix add(RouteMatrix matrix, int port) {
        var proposal = """
                {"kind":"MODEL","title":"x","field":"x","change":"x","effect":"x","authors":["x"]}""";
        var initiative = INITIATIVES + "/" + made(port, Tokens.officer("14758"), INITIATIVES, proposal);
        var praise = """
                {"unit":"14758","kind":"PRAISE","subject":"x","text":"x","document":{"number":"1","date":"2026-01-01"}}""";
        var commendation = COMMENDATIONS + "/" + made(port, Tokens.leader("38"), COMMENDATIONS, praise);
        return matrix.route("POST", INITIATIVES, INITIATIVES, "{}", WRITERS)
                .route("GET", INITIATIVES, INITIATIVES + "?unit=14758", "", READERS)
                .route("GET", INITIATIVES + "/recognised", INITIATIVES + "/recognised", "", ALL)
                .route("GET", INITIATIVES + "/{id}", initiative, "", READERS)
                .route("POST", INITIATIVES + "/{id}/replicate", initiative + "/replicate", "{}",
                        EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER, Caller.PARENT_LEADER))
                .route("POST", INITIATIVES + "/{id}/recognise", initiative + "/recognise", "{}", JUDGES)
                .route("POST", INITIATIVES + "/{id}/refuse", initiative + "/refuse", "{}", JUDGES)
                .route("POST", COMMENDATIONS, COMMENDATIONS, praise,
                        EnumSet.of(Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER))
                .route("GET", COMMENDATIONS, COMMENDATIONS + "?unit=14758", "", READERS)
                .route("GET", COMMENDATIONS + "/{id}", commendation, "", READERS)
                .route("POST", COMMENDATIONS + "/{id}/revoke", commendation + "/revoke", "{}",
                        EnumSet.of(Caller.PARENT_REVIEWER, Caller.PARENT_LEADER));
    }

    private static String made(int port, String token, String path, String body) {
        var answer = Calls.to(port).as(token).post(path, body);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }
}
