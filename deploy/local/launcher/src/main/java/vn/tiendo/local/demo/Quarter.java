package vn.tiendo.local.demo;

import java.util.Map;
import java.util.Optional;

/** Takes one commune through the quarter, as its officer and the province's reviewer would by hand. */
record Quarter(Api api, String province, String period) {

    private static final String FORM = "CCHC-Q";

    void live(Commune commune) {
        switch (commune.fate()) {
            case APPROVED -> sendAndApprove(commune, commune.first());
            case REFUSED_FIRST -> {
                save(commune, commune.wrong());
                expectRefusal(commune);
                sendAndApprove(commune, commune.first());
            }
            case RETURNED_ONCE -> {
                send(commune, commune.first());
                review(commune, "return", Map.of("reason", "Số hồ sơ trực tuyến chưa khớp với hệ thống một cửa"));
                sendAndApprove(commune, commune.mended());
            }
            case CORRECTED -> {
                sendAndApprove(commune, commune.first());
                correct(commune);
                sendAndApprove(commune, commune.mended());
            }
            case CORRECTION_WAITS -> {
                sendAndApprove(commune, commune.first());
                correct(commune);
                send(commune, commune.mended());
            }
            case WAITS -> send(commune, commune.first());
            case DRAFT_ONLY -> save(commune, commune.first());
            case NOTHING -> {
                // the commune that never sends anything
            }
        }
    }

    private void sendAndApprove(Commune commune, Figures figures) {
        send(commune, figures);
        review(commune, "approve", Map.of());
    }

    private void send(Commune commune, Figures figures) {
        save(commune, figures);
        api.post(commune.officer(), path(commune) + "/submit", Map.of()).good("submit " + commune.name());
    }

    private void save(Commune commune, Figures figures) {
        var now = api.get(commune.officer(), path(commune));
        Optional<String> tag = now.isGood() ? now.tag() : Optional.empty();
        api.put(commune.officer(), path(commune), tag, figures.json()).good("save " + commune.name());
    }

    private void expectRefusal(Commune commune) {
        var answer = api.post(commune.officer(), path(commune) + "/submit", Map.of());
        if (answer.status() != 422 || !answer.body().toString().contains("proceduresOnTime")) {
            throw new UnexpectedAnswer("refuse " + commune.name(), answer.status(), answer.body().toString());
        }
    }

    private void correct(Commune commune) {
        api.post(commune.officer(), path(commune) + "/correct", Map.of("reason", "Bổ sung tin, bài bị sót"))
                .good("correct " + commune.name());
    }

    private void review(Commune commune, String action, Map<String, String> body) {
        api.post("thamdinh." + province, path(commune) + "/" + action, body).good(action + " " + commune.name());
    }

    private String path(Commune commune) {
        return "/api/submissions/%s/%s/%s".formatted(commune.code(), FORM, period);
    }
}
