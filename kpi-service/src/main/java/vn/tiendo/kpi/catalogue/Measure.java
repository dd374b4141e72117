package vn.tiendo.kpi.catalogue;

/** What kind of number a figure is. */
public enum Measure {
    /** A whole number from zero up. */
    COUNT,
    /** A mark from 0 to 100, decimals allowed. */
    SCORE,
    /** A quantity from zero up, decimals allowed, for example of money. */
    AMOUNT,
    /** 1 for yes, 0 for no. */
    YES_NO
}
