package vn.tiendo.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rest of the province may rely on about surveys and indices that others make. Published on {@code tiendo.kpi}, keyed
 * by {@code survey/<unit>/<period>/<code>} or {@code outside/<unit>/<index>/<year>}.
 */
public sealed interface SurveyEvent {

    /** Code of the unit that entered it. */
    String unit();

    /**
     * A unit entered what people answered when they were asked how satisfied they are; a later event replaces it.
     *
     * @param code of the survey among those of the unit and period
     * @param period in which people were asked, for example {@code 2026-Q1}
     * @param surveyed number of answers
     * @param satisfied those of them that count as satisfied
     */
    record SatisfactionSurveyed(String surveyId, String unit, String code, String period, long surveyed, long satisfied,
            String by, Instant at) implements SurveyEvent {}

    /**
     * Results of an index that others make were imported; a later version replaces them.
     *
     * @param unit that imported them, rated itself or above those that are
     * @param year that the index is about
     * @param version counted from 1
     * @param publishedOn day on which the index was published
     * @param checksum of the source file, SHA-256, hexadecimal
     */
    record OutsideResultsImported(String resultsId, String unit, OutsideIndex index, int year, int version,
            LocalDate publishedOn, List<OutsideScore> scores, String checksum, String by, Instant at)
            implements
                SurveyEvent {}
}
