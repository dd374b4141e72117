package vn.tiendo.plan.check;

import vn.tiendo.plan.importing.Draft.Target;

/** The level of a target in Vietnamese writing: "99,9%", "4 số/tháng". */
final class Level {

    private Level() {}

    static String of(Target target) {
        var unit = target.unitOfMeasure().equals("%") ? "%" : " " + target.unitOfMeasure();
        return target.threshold().toPlainString().replace('.', ',') + unit;
    }
}
