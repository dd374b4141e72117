package vn.tiendo.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bench.Api;
import vn.tiendo.bench.Api.Reply;
import vn.tiendo.bench.RandomForm;
import vn.tiendo.events.Figure;

/** A commune and its reviewer, one step after the other; keeps the books of what both were acknowledged. */
final class Commune {

    private final Api api;
    private final Random random;
    private final String code;
    private final String path;
    private final String officer;
    private final String reviewer;
    private Entry entry = Entry.NOTHING;
    private @Nullable String entityTag;
    private Map<String, Figure> draft = Map.of();
    private Step next = Step.SAVE;

    private enum Step {
        SAVE, SUBMIT, REVIEW, CORRECT
    }

    Commune(Api api, long seed, String code, String period, String officer, String reviewer) {
        this.api = api;
        this.random = new Random(seed);
        this.code = code;
        this.path = "/api/submissions/" + code + "/CCHC-Q/" + period;
        this.officer = officer;
        this.reviewer = reviewer;
    }

    String code() {
        return code;
    }

    Entry entry() {
        return entry;
    }

    /** Does the next thing and notes what was acknowledged. */
    void step() {
        next = switch (next) {
            case SAVE -> save();
            case SUBMIT -> submit();
            case REVIEW -> review();
            case CORRECT -> correct();
        };
    }

    private Step save() {
        draft = RandomForm.draw(random);
        acknowledged(api.put(officer, path, RandomForm.json(draft), entityTag));
        return Step.SUBMIT;
    }

    private Step submit() {
        acknowledged(api.post(officer, path + "/submit", ""));
        entry = entry.submitted(draft);
        return Step.REVIEW;
    }

    private Step review() {
        if (random.nextInt(4) == 0) {
            acknowledged(api.post(reviewer, path + "/return", "{\"reason\":\"số liệu chưa khớp\"}"));
            entry = entry.returned();
            return Step.SAVE;
        }
        acknowledged(api.post(reviewer, path + "/approve", ""));
        entry = entry.approved();
        return Step.CORRECT;
    }

    private Step correct() {
        acknowledged(api.post(officer, path + "/correct", "{\"reason\":\"rà soát lại hồ sơ\"}"));
        return Step.SAVE;
    }

    private void acknowledged(Reply reply) {
        assertThat(reply.status()).as("%s at %s: %s", code, next, reply.json()).isIn(200, 201);
        entityTag = reply.entityTag();
    }
}
