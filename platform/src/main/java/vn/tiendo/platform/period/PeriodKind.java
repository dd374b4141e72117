package vn.tiendo.platform.period;

/** How long a reporting period is. */
public enum PeriodKind {
    MONTH(1), QUARTER(3), HALF_YEAR(6), NINE_MONTHS(9), YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** Calendar months it spans. */
    public int months() {
        return months;
    }
}
