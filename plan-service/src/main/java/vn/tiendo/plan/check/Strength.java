package vn.tiendo.plan.check;

import vn.tiendo.events.Comparator;
import vn.tiendo.plan.importing.Draft.Target;

/** How much two targets for the same thing demand. */
public final class Strength {

    private Strength() {}

    /** Whether a target demands less than the one it implements. Targets in different units of measure are not compared. */
    public static boolean isWeaker(Target target, Target implemented) {
        if (!target.unitOfMeasure().equals(implemented.unitOfMeasure())) {
            return false;
        }
        int order = target.threshold().compareTo(implemented.threshold());
        boolean upwards = switch (implemented.comparator()) {
            case AT_LEAST, MORE_THAN, EXACTLY -> true;
            case AT_MOST, LESS_THAN -> false;
        };
        return order == 0 ? isLooser(target.comparator(), implemented.comparator()) : upwards == (order < 0);
    }

    private static boolean isLooser(Comparator own, Comparator implemented) {
        return switch (implemented) {
            case MORE_THAN -> own != Comparator.MORE_THAN;
            case LESS_THAN -> own != Comparator.LESS_THAN;
            case AT_LEAST -> own == Comparator.AT_MOST || own == Comparator.LESS_THAN;
            case AT_MOST -> own == Comparator.AT_LEAST || own == Comparator.MORE_THAN;
            case EXACTLY -> own == Comparator.AT_MOST || own == Comparator.LESS_THAN;
        };
    }
}
