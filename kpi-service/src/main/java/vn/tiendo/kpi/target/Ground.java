package vn.tiendo.kpi.target;

import vn.tiendo.events.TargetState;

/** On what ground a target has its state. */
enum Ground {
    NO_DATA(TargetState.NO_DATA),
    HOLDS(TargetState.MET),
    PLAN_OVER(TargetState.MISSED),
    STILL_TIME(TargetState.AT_RISK),
    BEYOND_RECALL(TargetState.MISSED),
    WITHIN_TOLERANCE(TargetState.AT_RISK),
    OUTSIDE_TOLERANCE(TargetState.MISSED);

    private final TargetState state;

    Ground(TargetState state) {
        this.state = state;
    }

    TargetState state() {
        return state;
    }
}
