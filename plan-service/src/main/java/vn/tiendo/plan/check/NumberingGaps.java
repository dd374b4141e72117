package vn.tiendo.plan.check;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Task;
import vn.tiendo.plan.importing.Excerpt;

/** Rows without a number among numbered ones, and numbers that are left out or come twice. */
final class NumberingGaps implements Rule {

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ROW_UNNUMBERED, Code.NUMBERING_GAP, Code.NUMBER_REPEATED);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        if (plan.tasks().stream().allMatch(task -> task.number() == null)) {
            return Stream.empty();
        }
        var findings = Stream.<Finding>builder();
        int last = 0;
        for (int at = 0; at < plan.tasks().size(); at++) {
            var task = plan.tasks().get(at);
            var path = "/tasks/" + at + "/number";
            var value = value(task);
            if (task.number() == null) {
                findings.add(at(Code.ROW_UNNUMBERED, task, path, null,
                        new Words("Nhiệm vụ “" + Excerpt.of(task.content()) + "” không có số thứ tự.",
                                "Task “" + Excerpt.of(task.content()) + "” has no number.")));
            } else if (value != null) {
                if (value > last + 1) {
                    findings.add(at(Code.NUMBERING_GAP, task, path, last + 1,
                            new Words("Số thứ tự nhảy từ " + last + " sang " + value + ".",
                                    "Numbers jump from " + last + " to " + value + ".")));
                } else if (value <= last && value != 1) {
                    findings.add(at(Code.NUMBER_REPEATED, task, path, last + 1, new Words(
                            "Số thứ tự " + value + " bị lặp lại.", "Number " + value + " occurs again.")));
                }
                last = value;
            }
        }
        return findings.build();
    }

    private static @Nullable Integer value(Task task) {
        var number = task.number();
        return number != null && number.matches("\\d{1,3}") ? Integer.valueOf(number) : null;
    }

    private static Finding at(Code code, Task task, String path, @Nullable Integer next, Words message) {
        var advice = new Words("Đánh lại số thứ tự.", "Number the rows anew.");
        return code.at("tasks/" + task.id(), task.source(), message,
                next == null ? advice.advice() : advice.replacing(path, String.valueOf(next)));
    }
}
