package vn.tiendo.kpi;

import java.util.EnumSet;
import java.util.Set;
import vn.tiendo.kpi.survey.Import;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.platform.test.Tokens;

/** Who may do what with surveys and outside indices of commune 14758. */
final class SurveyRoutes {

    private static final Set<Caller> OWNERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER);
    private static final Set<Caller> READERS = EnumSet.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Caller.NOBODY, Caller.EXPIRED));

    private SurveyRoutes() {}

    static RouteMatrix add(RouteMatrix matrix, int port) {
        var survey = "/api/surveys/14758/2031-Q4/mot-cua";
        var results = """
                {"answers":[{"code":"A","name":"x","satisfied":true},{"code":"B","name":"y","satisfied":false}],"fields":[]}""";
        var index = "/api/outside-results/{unit}/{index}/{year}";
        var ours = "/api/outside-results/14758/SIPAS/2023";
        Import.send(Calls.to(port).as(Tokens.officer("14758")), ours, "a.pdf", Import.PDF,
                "{\"publishedOn\":\"2024-04-01\",\"scores\":[{\"unit\":\"14758\",\"score\":\"90\"}]}");
        return matrix
                .route("GET", "/api/surveys", "/api/surveys?unit=14758&period=2031-Q4", "", READERS)
                .route("PUT", "/api/surveys/{unit}/{period}/{code}", survey, results, OWNERS)
                .route("GET", "/api/surveys/{unit}/{period}/{code}", survey, "", READERS)
                .route("GET", "/api/outside-results", "/api/outside-results?unit=14758", "", SIGNED_IN)
                .route("GET", index, ours, "", SIGNED_IN)
                .route("POST", index + "/imports", ours + "/imports", "", OWNERS)
                .route("GET", index + "/versions/{number}/file", ours + "/versions/1/file", "", READERS);
    }
}
