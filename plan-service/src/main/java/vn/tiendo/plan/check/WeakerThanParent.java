package vn.tiendo.plan.check;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Excerpt;

/**
 * A target that demands less than the parent plan's for the same indicator, or than the one it was linked to. Needs the parent
 * plan in the system.
 */
final class WeakerThanParent implements Rule {

    @Override
    public Set<Code> codes() {
        return Set.of(Code.WEAKER_THAN_PARENT);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        var parent = around.parent();
        return parent == null
                ? Stream.empty()
                : IntStream.range(0, plan.targets().size()).boxed()
                        .flatMap(at -> parent.targets().stream()
                                .filter(above -> implementsIt(plan.targets().get(at), above, around))
                                .filter(above -> Strength.isWeaker(plan.targets().get(at), above)).limit(1)
                                .map(above -> finding(at, plan.targets().get(at), above)));
    }

    private static boolean implementsIt(Target target, Target above, Surroundings around) {
        var indicator = target.indicator();
        return (indicator != null && indicator.equals(above.indicator()))
                || around.links().contains(new Surroundings.Link("targets/" + target.id(), "targets/" + above.id()));
    }

    private static Finding finding(int at, Target target, Target above) {
        return Code.WEAKER_THAN_PARENT.at("targets/" + target.id(), target.source(),
                new Words(
                        "Chỉ tiêu “" + Excerpt.of(target.subject()) + "” ghi " + Level.of(target)
                                + ", thấp hơn yêu cầu của kế hoạch cấp trên (" + Level.of(above) + ").",
                        "Target “" + Excerpt.of(target.subject()) + "” says " + Level.of(target)
                                + ", less than the plan above demands (" + Level.of(above) + ")."),
                new Words("Nâng lên " + Level.of(above) + ".", "Raise it to " + Level.of(above) + ".")
                        .replacing("/targets/" + at + "/threshold", above.threshold().toPlainString()));
    }
}
