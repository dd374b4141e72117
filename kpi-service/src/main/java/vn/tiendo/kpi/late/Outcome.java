package vn.tiendo.kpi.late;

/** What became of something that was entered. */
public enum Outcome {
    CREATED, UPDATED, UNCHANGED, REFUSED
}
