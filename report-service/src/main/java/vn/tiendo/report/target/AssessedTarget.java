package vn.tiendo.report.target;

import vn.tiendo.events.TargetState;

/** The last assessment of a target in a period. */
record AssessedTarget(String target, String unit, String indicator, String period, TargetState state, String rule) {}
