package vn.tiendo.local.demo;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** What a commune does with the first three tasks of its plan: one under way, one finished, one sent back. */
record TaskActions(Api api, String unit) {

    /** How the three must stand afterwards. */
    static final List<String> OUTCOME = List.of("IN_PROGRESS", "COMPLETED", "IN_PROGRESS");

    List<JsonNode> tasks(String plan) {
        return api.get(officer(), "/api/tasks?unit=%s&plan=%s&limit=200".formatted(unit, plan)).good("tasks").body()
                .path("items").valueStream().toList();
    }

    void act(List<JsonNode> tasks) {
        if (tasks.stream().limit(3).anyMatch(task -> !task.path("status").asString().equals("ASSIGNED"))) {
            return; // told before, on the same data
        }
        var ids = tasks.stream().limit(3).map(task -> task.path("id").asString()).toList();
        ids.forEach(id -> act(id, "accept", Map.of()));
        act(ids.get(0), "progress", Map.of("percent", 40, "note", "Đã rà soát xong nhóm văn bản đầu tiên"));
        ids.subList(1, 3).forEach(id -> act(id, "submit",
                Map.of("evidence", List.of(Map.of("text", "Báo cáo kết quả kèm theo")))));
        asLeader(ids.get(1), "confirm", Map.of());
        asLeader(ids.get(2), "return", Map.of("reason", "Thiếu số liệu quý, đề nghị bổ sung"));
    }

    private void act(String id, String action, Map<String, ?> body) {
        api.post(officer(), "/api/tasks/" + id + "/" + action, body).good(action + " " + id);
    }

    private void asLeader(String id, String action, Map<String, ?> body) {
        api.post("chutich." + unit, "/api/tasks/" + id + "/" + action, body).good(action + " " + id);
    }

    private String officer() {
        return "canbo." + unit;
    }
}
