package vn.tiendo.kpi.survey;

import vn.tiendo.platform.problem.ProblemType;

/** Why results of a survey or an index are not taken. */
public enum SurveyProblem implements ProblemType {
    /** The code of a survey has small letters, digits and dashes only. */
    SURVEY_CODE_UNREADABLE(422),
    /** A survey has at least two answers, none twice, and at least one that counts as satisfied. */
    ANSWERS_UNUSABLE(422),
    /** A count is for an answer that the survey does not have. */
    ANSWER_UNKNOWN(422),
    /** A count is below zero or too large. */
    COUNT_OUT_OF_RANGE(422),
    /** A procedure field or a unit stands there twice. */
    ENTRY_REPEATED(422),
    /** The index is about a year that cannot be. */
    INDEX_YEAR_OUT_OF_RANGE(422),
    /** The index was published before its year or in the future. */
    PUBLISHED_OUT_OF_RANGE(422),
    /** A rated unit is neither the unit that imports nor below it. */
    RATED_UNIT_ELSEWHERE(422),
    /** A score or a rank cannot be. */
    SCORE_OUT_OF_RANGE(422),
    /** No source file was sent, or an empty one. */
    SOURCE_MISSING(422),
    /** The source file is neither PDF nor a document or workbook of an office program. */
    SOURCE_TYPE_REFUSED(422),
    /** The part with the results is missing or is not the JSON it should be. */
    RESULTS_UNREADABLE(422);

    private final int status;

    SurveyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
