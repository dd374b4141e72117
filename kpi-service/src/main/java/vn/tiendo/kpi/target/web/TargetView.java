package vn.tiendo.kpi.target.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Comparator;
import vn.tiendo.events.TargetState;
import vn.tiendo.kpi.target.Assessed;
import vn.tiendo.kpi.target.Target;

/**
 * A target in a period, as callers see it.
 *
 * @param open false once its plan ended
 * @param value what was held against the threshold, null without data
 * @param rule why it has its state, in Vietnamese; null before it was first assessed
 * @param assessedAt null before it was first assessed
 */
record TargetView(String id, String plan, String unit, String indicator, String wording, Comparator comparator,
        BigDecimal threshold, String unitOfMeasure, String period, boolean open, TargetState state,
        @Nullable BigDecimal value, @Nullable String rule, @Nullable Instant assessedAt) {

    static TargetView of(Target target, String period) {
        var assessed = target.assessments().get(period);
        return assessed == null
                ? view(target, period, TargetState.NO_DATA, null)
                : view(target, period, assessed.state(), assessed);
    }

    private static TargetView view(Target target, String period, TargetState state, @Nullable Assessed assessed) {
        return new TargetView(target.targetId(), target.planId(), target.unit(), target.indicator(), target.wording(),
                target.comparator(), target.threshold(), target.unitOfMeasure(), period, target.open(), state,
                assessed == null ? null : assessed.value(), assessed == null ? null : assessed.rule(),
                assessed == null ? null : assessed.at());
    }
}
