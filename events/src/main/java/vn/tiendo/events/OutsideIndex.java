package vn.tiendo.events;

/** An index that others make and units only take over; none of them is scored by the unit itself. */
public enum OutsideIndex {
    /** Satisfaction index of public administrative services (Chỉ số hài lòng về sự phục vụ hành chính). */
    SIPAS,
    /** Provincial governance and public administration performance index. */
    PAPI,
    /** Department and district competitiveness index. */
    DDCI
}
