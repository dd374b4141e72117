package vn.tiendo.report;

import java.util.Set;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.RouteMatrix;
import vn.tiendo.platform.test.RouteMatrix.Caller;
import vn.tiendo.platform.test.Tokens;

/** Who may call the routes of reports asked for outside the calendar: province 38 asks commune 14758. */
final class RequestRoutes {

    private static final String ALL = "/api/report-requests";
    private static final Set<Caller> HEADS = Set.of(Caller.OWN_LEADER, Caller.PARENT_REVIEWER, Caller.PARENT_LEADER,
            Caller.OTHER_PROVINCE_REVIEWER, Caller.NATION_REVIEWER);
    private static final Set<Caller> READERS = Set.of(Caller.OWN_OFFICER, Caller.OWN_LEADER, Caller.PARENT_OFFICER,
            Caller.PARENT_REVIEWER, Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> ABOVE = Set.of(Caller.PARENT_OFFICER, Caller.PARENT_REVIEWER,
            Caller.PARENT_LEADER, Caller.NATION_REVIEWER);
    private static final Set<Caller> ASKERS = Set.of(Caller.PARENT_REVIEWER, Caller.PARENT_LEADER,
            Caller.NATION_REVIEWER);
    private static final Set<Caller> WRITERS = Set.of(Caller.OWN_OFFICER, Caller.OWN_LEADER);

    private RequestRoutes() {}

    static RouteMatrix add(RouteMatrix matrix, int port) {
        var asked = Calls.to(port).as(Tokens.reviewer("38")).post(ALL, """
                {"title":"Ai được xem","wanted":"Thử quyền.","due":"2099-01-01T17:00","units":["14758"],
                 "questions":[{"text":"Số hồ sơ?","kind":"NUMBER"}]}""").json().path("id").asString();
        var one = ALL + "/{id}";
        var path = ALL + "/" + asked;
        var answer = one + "/answers/{unit}";
        var answerPath = path + "/answers/14758";
        return matrix.route("POST", ALL, ALL, "{}", HEADS)
                .route("GET", ALL, ALL + "?unit=14758&role=asked", "", READERS)
                .route("GET", one, path, "", READERS)
                .route("PUT", one + "/questions", path + "/questions", "{}", ASKERS)
                .route("POST", one + "/extend", path + "/extend", "{}", ASKERS)
                .route("POST", one + "/withdraw", path + "/withdraw", "{}", ASKERS)
                .route("POST", one + "/reminders", path + "/reminders", "", ASKERS)
                .route("GET", one + "/answers", path + "/answers", "", ABOVE)
                .route("GET", one + "/answers.xlsx", path + "/answers.xlsx", "", ABOVE)
                .route("GET", answer, answerPath, "", READERS)
                .route("PATCH", answer, answerPath, "{\"values\":{}}", WRITERS)
                .route("POST", answer + "/submit", answerPath + "/submit", "", WRITERS)
                .route("POST", answer + "/recall", answerPath + "/recall", "", WRITERS)
                .route("POST", answer + "/accept", answerPath + "/accept", "", ASKERS)
                .route("POST", answer + "/return", answerPath + "/return", "{}", ASKERS)
                .route("POST", one + "/close", path + "/close", "", ASKERS);
    }
}
