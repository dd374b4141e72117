package vn.tiendo.kpi.survey;

/**
 * One of the answers that people could give.
 *
 * @param code stable within the survey, for example {@code VERY_SATISFIED}
 * @param name in Vietnamese
 * @param satisfied whether who gives it counts as satisfied
 */
public record Answer(String code, String name, boolean satisfied) {}
