package vn.tiendo.plan.unit;

/**
 * A province of before the reform.
 *
 * @param code today's code where the province goes on unchanged, one of its name where it was merged
 * @param today code of the province that holds its area today
 */
record OldProvince(String code, String name, String today) {

    boolean goesOn() {
        return code.equals(today);
    }
}
