package vn.tiendo.report;

import java.util.Set;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;

/** Who may call the routes of periodic reports. */
final class ReportRoutes {

    private static final String PATTERN = "/api/reports/{unit}/{period}";
    private static final String PATH = "/api/reports/14758/2034-Q1";
    private static final Set<Caller> READERS = Set.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> WRITERS = Set.of(Caller.OWN_OFFICER, Caller.OWN_LEADER);
    private static final Set<Caller> REVIEWERS = Set.of(Caller.PARENT_REVIEWER, Caller.PARENT_LEADER,
            Caller.NATION_REVIEWER);
    private static final Set<Caller> CONFIRMERS = Set.of(Caller.OWN_LEADER, Caller.PARENT_REVIEWER,
            Caller.PARENT_LEADER, Caller.NATION_REVIEWER);

    private ReportRoutes() {}

    static RouteMatrix add(RouteMatrix matrix) {
        return matrix.route("GET", "/api/reports", "/api/reports?unit=14758&period=2034-Q1", "", READERS)
                .route("GET", PATTERN, PATH, "", READERS)
                .route("GET", PATTERN + "/versions", PATH + "/versions", "", READERS)
                .route("GET", PATTERN + "/document.docx", PATH + "/document.docx", "", READERS)
                .route("GET", PATTERN + "/document.pdf", PATH + "/document.pdf", "", READERS)
                .route("GET", PATTERN + "/document.xlsx", PATH + "/document.xlsx", "", READERS)
                .route("GET", PATTERN + "/below", PATH + "/below", "", READERS)
                .route("GET", PATTERN + "/origin", PATH + "/origin?sentence=task:1", "", READERS)
                .route("POST", PATTERN + "/passages", PATH + "/passages", "{\"passages\":[]}", WRITERS)
                .route("PATCH", PATTERN, PATH, "{\"sentences\":{}}", WRITERS)
                .route("POST", PATTERN + "/figures", PATH + "/figures", "", WRITERS)
                .route("POST", PATTERN + "/submit", PATH + "/submit", "", WRITERS)
                .route("POST", PATTERN + "/recall", PATH + "/recall", "", WRITERS)
                .route("POST", PATTERN + "/publish", PATH + "/publish", "", CONFIRMERS)
                .route("POST", PATTERN + "/accept", PATH + "/accept", "", REVIEWERS)
                .route("POST", PATTERN + "/return", PATH + "/return", "{\"reason\":\"Thiếu số liệu\"}", REVIEWERS);
    }
}
