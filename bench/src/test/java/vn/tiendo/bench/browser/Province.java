package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.core.ConditionFactory;
import tools.jackson.databind.JsonNode;
import vn.tiendo.bench.Api.Reply;
import vn.tiendo.bench.RandomForm;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Figure;

/** What others in a province did before a story begins, done through the API. */
record Province(Place place, String code) {

    static final String PERIOD = "2026-Q2";
    /** What the officer of a commune adds to its report. */
    static final String NARRATIVE = "Ủy ban nhân dân đã họp giao ban cải cách hành chính hằng tháng.";
    private static final String FORM = "CCHC-Q";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A commune of it. */
    record Commune(String code, String name) {

        String officer() {
            return "canbo." + code;
        }

        String leader() {
            return "chutich." + code;
        }
    }

    String reviewer() {
        return "thamdinh." + code;
    }

    String chairman() {
        return "chutich." + code;
    }

    String administrator() {
        return "quantri." + code;
    }

    String integrator() {
        return "tichhop." + code;
    }

    List<Commune> communes() {
        var units = get(chairman(), "/api/units?parent=%s&on=2026-06-30&limit=200".formatted(code));
        return units.path("items").valueStream()
                .map(unit -> new Commune(unit.path("code").asString(""), unit.path("name").asString(""))).toList();
    }

    /** Communes that have entered nothing yet, so that a story can be told again on the same data. */
    List<Commune> untouched(int count) {
        var communes = communes().stream()
                .filter(commune -> place.api().get(place.token(reviewer()), path(commune)).status() == 404)
                .limit(count).toList();
        assertThat(communes).as("communes of %s that have entered nothing", code).hasSize(count);
        return communes;
    }

    /** Enters complete figures. */
    void enter(Commune commune, Map<String, Figure> figures) {
        good(place.api().put(place.token(commune.officer()), path(commune), RandomForm.json(figures), null));
    }

    void send(Commune commune) {
        enter(commune, RandomForm.draw(new Random(commune.code().hashCode())));
        submit(commune);
    }

    void submit(Commune commune) {
        post(commune.officer(), path(commune) + "/submit", Map.of());
    }

    void sendBack(Commune commune, String reason) {
        post(reviewer(), path(commune) + "/return", Map.of("reason", reason));
    }

    String statusOf(Commune commune) {
        return get(commune.officer(), path(commune)).path("status").asString("");
    }

    /** A task that the commune gives itself. @return its id */
    String assign(Commune commune, String content) {
        var directive = post(commune.leader(), "/api/directives", Map.of("number", "12/UBND-VP", "date",
                today().toString(), "title", content, "items",
                List.of(Map.of("content", content, "products", List.of("Báo cáo kết quả"), "units",
                        List.of(commune.code()), "officer", commune.officer(), "due",
                        today().plusDays(20).toString()))));
        var list = "/api/tasks?unit=%s&plan=%s".formatted(commune.code(), directive.path("id").asString(""));
        patiently().until(() -> !get(commune.leader(), list).path("items").isEmpty());
        return get(commune.leader(), list).path("items").path(0).path("id").asString("");
    }

    /** The officer hands the result of a task in. */
    void handIn(Commune commune, String task) {
        post(commune.officer(), "/api/tasks/%s/accept".formatted(task), Map.of());
        post(commune.officer(), "/api/tasks/%s/submit".formatted(task),
                Map.of("evidence", List.of(Map.of("text", "Báo cáo số 15/BC-UBND"))));
    }

    String statusOf(Commune commune, String task) {
        return get(commune.officer(), "/api/tasks/" + task).path("status").asString("");
    }

    /** Sends the commune's report that is open. @return its period */
    String sendReport(Commune commune) {
        String list = "/api/reports?unit=" + commune.code();
        patiently().until(() -> !get(commune.officer(), list).isEmpty());
        String period = get(commune.officer(), list).path(0).path("period").asString("");
        String report = "/api/reports/%s/%s".formatted(commune.code(), period);
        String officer = place.token(commune.officer());
        var read = place.api().get(officer, report);
        good(place.api().patch(officer, report,
                json(Map.of("narratives", Map.of("STEERING", NARRATIVE))),
                read.entityTag()));
        post(commune.officer(), report + "/submit", Map.of());
        return period;
    }

    /** The report of a commune goes all the way until everybody can read it. */
    String publishReport(Commune commune) {
        String period = sendReport(commune);
        String report = "/api/reports/%s/%s".formatted(commune.code(), period);
        post(reviewer(), report + "/accept", Map.of());
        post(commune.leader(), report + "/publish", Map.of());
        return period;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    static ConditionFactory patiently() {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100));
    }

    static String path(Commune commune) {
        return "/api/submissions/%s/%s/%s".formatted(commune.code(), FORM, PERIOD);
    }

    JsonNode get(String account, String path) {
        return good(place.api().get(place.token(account), path));
    }

    private JsonNode post(String account, String path, Map<String, ?> body) {
        return good(place.api().post(place.token(account), path, json(body)));
    }

    private static JsonNode good(Reply reply) {
        assertThat(reply.status()).as("%s", reply.json()).isBetween(200, 299);
        return reply.json();
    }

    private static String json(Map<String, ?> body) {
        return EventJson.mapper().writeValueAsString(body);
    }
}
