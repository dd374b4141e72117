package vn.tiendo.plan.cascade;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.events.Comparator;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Draft.Task;

/** A province's plan and a commune's, as small as the rules of the cascade allow. */
final class Plans2026 {

    private Plans2026() {}

    static Draft province() {
        return plan(List.of(task("p1", "Rà soát thủ tục hành chính"), task("p2", "Tổ chức đối thoại với người dân")),
                List.of(target("q1", Comparator.AT_LEAST, "99")));
    }

    static Draft commune() {
        return plan(List.of(task("t1", "Rà soát thủ tục"), task("t2", "Niêm yết thủ tục")),
                List.of(target("g1", Comparator.AT_LEAST, "98")));
    }

    private static Draft plan(List<Task> tasks, List<Target> targets) {
        return Draft.titled("Kế hoạch cải cách hành chính năm 2026").with(it -> {
            it.tasks = tasks;
            it.targets = targets;
        });
    }

    private static Task task(String id, String content) {
        return new Task(id, null, null, content, List.of(), List.of(), List.of(), null, null, null);
    }

    private static Target target(String id, Comparator comparator, String threshold) {
        return new Target(id, "", comparator, new BigDecimal(threshold), "%", "Hồ sơ đúng hạn", "onTimeRate", null);
    }
}
