package vn.tiendo.kpi.rule;

/** What a rule says of some figures. */
public enum Outcome {
    KEPT,
    BROKEN,
    /** A figure it needs is missing or not applicable, or a quotient has no denominator. */
    UNDECIDED
}
