package vn.tiendo.events;

/** How a target stands in a period. */
public enum TargetState {
    MET, AT_RISK, MISSED, NO_DATA
}
