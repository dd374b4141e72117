package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.importing.Draft.Target;

/** The same indicator with one level in one place and another elsewhere. */
final class ContradictoryThresholds implements Rule {

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        Map<String, Target> first = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (var target : draft.targets()) {
            if (target.indicator() == null) {
                continue;
            }
            var earlier = first.putIfAbsent(target.indicator() + " " + target.unitOfMeasure(), target);
            if (earlier != null && earlier.threshold().compareTo(target.threshold()) != 0) {
                findings.add(new Finding(Severity.WARNING, "CONTRADICTORY_TARGETS",
                        "Chỉ tiêu “" + Excerpt.of(target.subject()) + "” ghi "
                                + level(target) + ", nhưng " + place(earlier) + " ghi "
                                + level(earlier) + ".",
                        target.source()));
            }
        }
        return findings.stream();
    }

    private static String place(Target target) {
        var source = target.source();
        return source == null ? "chỗ khác" : "dòng " + source.firstLine();
    }

    private static String level(Target target) {
        var unit = target.unitOfMeasure().equals("%") ? "%" : " " + target.unitOfMeasure();
        return target.threshold().toPlainString().replace('.', ',') + unit;
    }
}
