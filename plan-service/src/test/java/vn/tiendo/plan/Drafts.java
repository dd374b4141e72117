package vn.tiendo.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Source;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Draft.Task;

/** Drafts for tests. */
final class Drafts {

    private static final Source LINE = new Source(null, 1, 1, "", 1);

    private Drafts() {}

    static Draft draft(String title, @Nullable Integer year, List<Task> tasks, List<Target> targets) {
        return Draft.titled(title).with(it -> {
            it.number = "99/KH-UBND";
            it.year = year;
            it.tasks = tasks;
            it.targets = targets;
        });
    }

    static Draft draft(Task... tasks) {
        return draft("Kế hoạch cải cách hành chính năm 2026", 2026, List.of(tasks), List.of());
    }

    static Draft issuedBy(@Nullable String issuer, @Nullable Integer year, @Nullable String place) {
        return Draft.titled("Kế hoạch").with(it -> {
            it.issuer = issuer;
            it.year = year;
            it.place = place;
        });
    }

    static Task task(String id, String content) {
        return new Task(id, "1", new Draft.Field("II", "Cải cách thủ tục hành chính"), content, List.of("Báo cáo"),
                List.of("Văn phòng HĐND và UBND"), List.of(), "Định kỳ hàng quý", null, LINE);
    }

    static Target target(String id) {
        return new Target(id, "từ 99,9% trở lên", Comparator.AT_LEAST, new BigDecimal("99.9"), "%", "hồ sơ đúng hạn",
                "onTimeRate", LINE);
    }
}
