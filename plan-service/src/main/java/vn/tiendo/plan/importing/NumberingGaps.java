package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;

/** Rows without a number among numbered ones, and numbers that are left out or come twice. */
final class NumberingGaps implements Rule {

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        var findings = new ArrayList<Finding>();
        int last = 0;
        for (var task : draft.tasks()) {
            var number = task.number();
            if (number == null) {
                findings.add(new Finding(Severity.WARNING, "ROW_UNNUMBERED",
                        "Nhiệm vụ “" + Excerpt.of(task.content()) + "” không có số thứ tự.", task.source()));
            } else if (number.matches("\\d{1,3}")) {
                int value = Integer.parseInt(number);
                if (value > last + 1) {
                    findings.add(new Finding(Severity.WARNING, "NUMBERING_GAP",
                            "Số thứ tự nhảy từ " + last + " sang " + value + ".", task.source()));
                } else if (value <= last && value != 1) {
                    findings.add(new Finding(Severity.WARNING, "NUMBER_REPEATED", "Số thứ tự " + value + " bị lặp lại.",
                            task.source()));
                }
                last = value;
            }
        }
        boolean noneNumbered = draft.tasks().stream().allMatch(task -> task.number() == null);
        return noneNumbered ? Stream.empty() : findings.stream();
    }
}
