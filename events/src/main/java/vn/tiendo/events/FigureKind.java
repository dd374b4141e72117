package vn.tiendo.events;

/** What figures claim to be. */
public enum FigureKind {
    /** Ước thực hiện: sent before the cut-off for a period that is still being counted. */
    ESTIMATE,
    /** Chính thức: what was counted up to the cut-off. */
    OFFICIAL
}
