package vn.tiendo.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import org.jspecify.annotations.Nullable;

/** How figures are written: in Vietnamese 1.234.567,8 and 98,5%. */
final class Figures {

    private final Wording wording;

    Figures(Wording wording) {
        this.wording = wording;
    }

    String number(BigDecimal value, int decimals) {
        var format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), wording.symbols());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** One decimal; nothing for a share of nothing. */
    String percent(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return "";
        }
        var percent = numerator.movePointRight(2).divide(denominator, 1, RoundingMode.HALF_UP);
        return number(percent, 1) + "%";
    }
}
