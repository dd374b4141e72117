package vn.tiendo.plan.web;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.DeadlineRule;
import vn.tiendo.plan.importing.Draft.MonthOf;
import vn.tiendo.plan.importing.Draft.Regime;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/**
 * A deadline as a caller sends it.
 *
 * @param day 1 to 31
 */
record DeadlineRuleBody(@Nullable Regime regime, @Nullable Integer day, @Nullable MonthOf monthOf) {

    static DeadlineRule read(DeadlineRuleBody body, String path) {
        int day = Items.require(body.day(), path + ".day");
        if (day < 1 || day > 31) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at(path + ".day");
        }
        return new DeadlineRule(Items.require(body.regime(), path + ".regime"), day,
                Items.require(body.monthOf(), path + ".monthOf"));
    }
}
