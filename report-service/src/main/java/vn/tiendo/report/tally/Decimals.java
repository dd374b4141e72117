package vn.tiendo.report.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals as they are shown. */
public final class Decimals {

    private Decimals() {}

    /** Without zeros behind the last decimal, and without an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
