package vn.tiendo.kpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;

/** One unit's quarterly form of one period, as its officer and the province's reviewer work with it. */
public record Desk(Calls calls, String unit, String period) {

    public static Desk of(int port, String unit, String period) {
        return new Desk(Calls.to(port), unit, period);
    }

    public String path() {
        return "/api/submissions/%s/CCHC-Q/%s".formatted(unit, period);
    }

    public String id() {
        return unit + "|CCHC-Q|" + period;
    }

    public Calls officer() {
        return calls.as(Tokens.officer(unit));
    }

    public Calls reviewer() {
        return calls.as(Tokens.reviewer("38"));
    }

    /** Saves all figures with some of them changed; numbers, or any JSON object for a figure. */
    public Answer save(Map<String, String> changed) {
        return officer().put(path(), body(changed));
    }

    public Answer save(Answer last, Map<String, String> changed) {
        return officer().with("If-Match", last.entityTag()).put(path(), body(changed));
    }

    public Answer submit() {
        return officer().post(path() + "/submit", "");
    }

    public Answer approve() {
        return reviewer().post(path() + "/approve", "");
    }

    public Answer sendBack(String reason) {
        return reviewer().post(path() + "/return", "{\"reason\":\"%s\"}".formatted(reason));
    }

    public Answer recall() {
        return officer().post(path() + "/recall", "");
    }

    public Answer correct(String reason) {
        return officer().post(path() + "/correct", "{\"reason\":\"%s\"}".formatted(reason));
    }

    /** Every figure of the form is 10, without late files, except those given; an empty object leaves one out. */
    public String body(Map<String, String> changed) {
        var figures = new LinkedHashMap<String, String>();
        codes().forEach(code -> figures.put(code, "{\"value\":\"10\"}"));
        List.of("lateFiles", "lateFilesApologised").forEach(code -> figures.put(code, "{\"value\":\"0\"}"));
        changed.forEach((code, value) -> figures.put(code,
                value.startsWith("{") ? value : "{\"value\":\"%s\"}".formatted(value)));
        return figures.entrySet()
                .stream()
                .filter(figure -> !"{}".equals(figure.getValue()))
                .map(figure -> "\"%s\":%s".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(",", "{\"figures\":{", "}}"));
    }

    private Iterable<String> codes() {
        return StreamSupport.stream(officer().get("/api/forms/CCHC-Q").json().path("figures").spliterator(), false)
                .map((JsonNode figure) -> figure.path("code").asString())
                .toList();
    }
}
