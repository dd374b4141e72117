package vn.tiendo.task.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.task.Task;

/** Inspections that province 38 has planned, as its reviewer does over HTTP. */
public final class PlannedInspections {

    private PlannedInspections() {}

    /** Plans one of a unit, in this year. */
    public static String plan(int port, String... units) {
        var today = LocalDate.now(Task.ZONE);
        var visits = String.join(",", Arrays.stream(units)
                .map(unit -> "{\"unit\":\"%s\",\"day\":\"%s\"}".formatted(unit, today)).toList());
        var answer = reviewer(port).post("/api/inspections", """
                {"year":%d,"subject":"Kiểm tra CCHC","plan":{"number":"12/KH-UBND","date":"2026-01-15"},
                 "members":["Nguyễn Văn An"],"visits":[%s]}""".formatted(today.getYear(), visits));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return "/api/inspections/" + answer.json().path("id").asString();
    }

    /** Plans one of a unit and carries it out. */
    public static String carriedOut(int port, String unit) {
        var path = plan(port, unit);
        var answer = reviewer(port).post(path + "/carry-out", outcome(unit));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return path;
    }

    static String outcome(String unit) {
        return """
                {"unit":"%s","day":"%s","conclusion":"Cơ bản đầy đủ",
                 "document":{"number":"45/KL-ĐKT","date":"2026-05-20"}}""".formatted(unit, LocalDate.now(Task.ZONE));
    }

    static String finding(String unit, LocalDate due) {
        return """
                {"unit":"%s","kind":"SHORTCOMING","severity":"MEDIUM","text":"Chưa niêm yết đủ TTHC","due":"%s"}"""
                .formatted(unit, due);
    }

    static Calls reviewer(int port) {
        return Calls.to(port).as(Tokens.reviewer("38"));
    }
}
