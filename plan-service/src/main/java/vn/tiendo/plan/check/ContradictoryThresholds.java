package vn.tiendo.plan.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Excerpt;
import vn.tiendo.plan.importing.Folding;

/** The same indicator, or the same subject, with one level in one place and another elsewhere. */
final class ContradictoryThresholds implements Rule {

    @Override
    public Set<Code> codes() {
        return Set.of(Code.CONTRADICTORY_TARGETS);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        Map<String, Target> first = new HashMap<>();
        var findings = Stream.<Finding>builder();
        for (int at = 0; at < plan.targets().size(); at++) {
            var target = plan.targets().get(at);
            var measured = target.indicator() == null ? Folding.fold(target.subject()) : target.indicator();
            var earlier = measured.isEmpty()
                    ? null
                    : first.putIfAbsent(measured + " " + target.unitOfMeasure(), target);
            if (earlier != null && earlier.threshold().compareTo(target.threshold()) != 0) {
                findings.add(finding("/targets/" + at + "/threshold", target, earlier));
            }
        }
        return findings.build();
    }

    private static Finding finding(String path, Target target, Target earlier) {
        var source = earlier.source();
        var place = source == null ? "chỗ khác" : "dòng " + source.firstLine();
        var elsewhere = source == null ? "elsewhere" : "in line " + source.firstLine();
        return Code.CONTRADICTORY_TARGETS.at("targets/" + target.id(), target.source(),
                new Words(
                        "Chỉ tiêu “" + Excerpt.of(target.subject()) + "” ghi " + Level.of(target) + ", nhưng " + place
                                + " ghi " + Level.of(earlier) + ".",
                        "Target “" + Excerpt.of(target.subject()) + "” says " + Level.of(target) + " but " + elsewhere
                                + " it is " + Level.of(earlier) + "."),
                new Words("Thống nhất một mức, ví dụ " + Level.of(earlier) + ".",
                        "Use one level, such as " + Level.of(earlier) + ".").replacing(path,
                                earlier.threshold().toPlainString()));
    }
}
