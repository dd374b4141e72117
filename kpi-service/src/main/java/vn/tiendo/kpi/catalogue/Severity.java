package vn.tiendo.kpi.catalogue;

/** What a broken rule does. */
public enum Severity {
    /** It stops the figures. */
    HARD,
    /** It asks for an explanation. */
    SOFT
}
