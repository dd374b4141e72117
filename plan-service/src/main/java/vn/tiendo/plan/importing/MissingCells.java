package vn.tiendo.plan.importing;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;

/** A task that nobody leads, that has no result or no time. */
final class MissingCells implements Rule {

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        return draft.tasks().stream().flatMap(task -> Stream.of(
                missing(task, task.leads().isEmpty(), "LEAD_MISSING", "chưa có đơn vị chủ trì"),
                missing(task, task.products().isEmpty(), "PRODUCT_MISSING", "chưa có sản phẩm hoặc kết quả"),
                missing(task, task.timePhrase() == null, "DEADLINE_MISSING", "chưa có thời gian thực hiện"))
                .flatMap(found -> found));
    }

    private static Stream<Finding> missing(Draft.Task task, boolean applies, String code, String what) {
        var name = task.number() == null
                ? "Nhiệm vụ “" + Excerpt.of(task.content()) + "” "
                : "Nhiệm vụ số " + task.number() + " ";
        return applies
                ? Stream.of(new Finding(Severity.WARNING, code, name + what + ".", task.source()))
                : Stream.empty();
    }
}
