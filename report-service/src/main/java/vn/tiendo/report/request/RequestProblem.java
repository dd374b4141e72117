package vn.tiendo.report.request;

import vn.tiendo.platform.problem.ProblemType;

/** Why something is not done with a request or with an answer to it. */
public enum RequestProblem implements ProblemType {
    /** It names no unit that is asked. */
    NOBODY_ASKED(422),
    /** A unit asked is not below the one that asks, on that day. */
    ADDRESSEE_NOT_BELOW(422),
    /** The deadline has passed already. */
    DUE_IN_THE_PAST(422),
    /** A deadline is moved back, never forward. */
    DUE_NOT_LATER(422),
    /** A request asks one question or more, up to a bound. */
    QUESTIONS_OUT_OF_RANGE(422),
    /** Two questions have the same id. */
    QUESTION_REPEATED(422),
    /** An id of a question has letters that none may have. */
    QUESTION_ID_UNSUITABLE(422),
    /** Bounds that no number is within, or bounds of something that is no number. */
    BOUNDS_UNSUITABLE(422),
    /** Somebody has begun to answer. */
    QUESTIONS_FIXED(409),
    /** It was withdrawn or closed. */
    REQUEST_CLOSED(409),
    /** That unit is not asked. */
    REQUEST_NOT_YOURS(404),
    /** Withdrawing says why. */
    WITHDRAWAL_REASON_MISSING(422),
    /** Returning says why. */
    RETURN_REASON_MISSING(422),
    /** All have sent their answers. */
    EVERYBODY_ANSWERED(409),
    /** The same has been done today. */
    REMINDED_TODAY(409),
    /** The request has no such question. */
    QUESTION_UNKNOWN(422),
    NOT_A_NUMBER(422),
    NOT_YES_OR_NO(422),
    NOT_A_DATE(422),
    /** Required questions have no answer. */
    ANSWER_INCOMPLETE(422),
    /** Numbers are outside the bounds of their questions. */
    NUMBER_OUT_OF_BOUNDS(422),
    /** It was sent: the unit takes it back first, or waits for a word. */
    ANSWER_SENT(409),
    /** Nothing was sent that could be accepted, returned or taken back. */
    ANSWER_NOT_SENT(409),
    /** It was accepted and stays as it is. */
    ANSWER_ACCEPTED(409);

    private final int status;

    RequestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
