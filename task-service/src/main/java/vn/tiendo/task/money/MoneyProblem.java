package vn.tiendo.task.money;

import vn.tiendo.platform.problem.ProblemType;

/** Why money is not entered. */
public enum MoneyProblem implements ProblemType {
    AMOUNT_OUT_OF_RANGE,
    AMOUNT_NOT_POSITIVE,
    TOTAL_BELOW_ZERO,
    ENTRY_UNKNOWN,
    ENTRY_OF_ANOTHER_KIND,
    PAYMENT_IN_FUTURE;

    @Override
    public int status() {
        return 422;
    }
}
