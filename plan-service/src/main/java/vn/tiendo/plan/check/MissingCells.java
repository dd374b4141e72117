package vn.tiendo.plan.check;

import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Task;
import vn.tiendo.plan.importing.Excerpt;

/** A task that nobody leads, that has no result or no time. */
final class MissingCells implements Rule {

    @Override
    public Set<Code> codes() {
        return Set.of(Code.LEAD_MISSING, Code.PRODUCT_MISSING, Code.DEADLINE_MISSING);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        return plan.tasks().stream().flatMap(task -> Stream.of(
                missing(task, task.leads().isEmpty(), Code.LEAD_MISSING,
                        new Words("chưa có đơn vị chủ trì", "has no lead"),
                        new Words("Ghi đơn vị chủ trì.", "Name the office that leads.")),
                missing(task, task.products().isEmpty(), Code.PRODUCT_MISSING,
                        new Words("chưa có sản phẩm hoặc kết quả", "has no product"),
                        new Words("Ghi sản phẩm, kết quả cần đạt.", "Say what it is to result in.")),
                missing(task, task.timePhrase() == null || task.timePhrase().isBlank(), Code.DEADLINE_MISSING,
                        new Words("chưa có thời gian thực hiện", "has no time"),
                        new Words("Ghi thời gian hoàn thành.", "Say when it is to be done.")))
                .flatMap(found -> found));
    }

    private static Stream<Finding> missing(Task task, boolean applies, Code code, Words what, Words advice) {
        if (!applies) {
            return Stream.empty();
        }
        var number = task.number();
        var name = number == null
                ? new Words("Nhiệm vụ “" + Excerpt.of(task.content()) + "”",
                        "Task “" + Excerpt.of(task.content()) + "”")
                : new Words("Nhiệm vụ số " + number, "Task " + number);
        var message = new Words(name.vietnamese() + " " + what.vietnamese() + ".",
                name.english() + " " + what.english() + ".");
        return Stream.of(code.at("tasks/" + task.id(), task.source(), message, advice.advice()));
    }
}
