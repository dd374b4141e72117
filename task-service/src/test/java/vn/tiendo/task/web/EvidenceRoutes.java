package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.task.evidence.Samples;
import vn.tiendo.task.evidence.Upload;

/** Who may do what with evidence that commune 14758 filed. */
final class EvidenceRoutes {

    private static final Set<Caller> OWNERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER);
    private static final Set<Caller> FILERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.SIBLING_OFFICER,
            Caller.PARENT_OFFICER, Caller.PARENT_LEADER, Caller.CHILD_OF_OTHER);
    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    private EvidenceRoutes() {}

    static RouteMatrix add(RouteMatrix matrix, int port) {
        var filed = Upload.send(Calls.to(port).as(Tokens.officer("14758")), "a.pdf", Samples.pdf("quyền"));
        assertThat(filed.status()).isEqualTo(201);
        var path = "/api/evidence/" + filed.json().path("id").asString();
        return matrix
                .route("POST", "/api/evidence", "/api/evidence", "{\"kind\":\"WORDS\",\"text\":\"x\"}", FILERS)
                .route("GET", "/api/evidence", "/api/evidence?unit=14758", "", READERS)
                .route("GET", "/api/evidence/{id}", path, "", READERS)
                .route("GET", "/api/evidence/{id}/file", path + "/file", "", READERS)
                .route("POST", "/api/evidence/{id}/serve", path + "/serve", "{\"kind\":\"REPORT\",\"id\":\"x\"}",
                        OWNERS)
                .route("POST", "/api/evidence/{id}/withdraw", path + "/withdraw", "{\"reason\":\"x\"}", OWNERS);
    }
}
