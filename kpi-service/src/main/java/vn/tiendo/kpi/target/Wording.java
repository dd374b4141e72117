package vn.tiendo.kpi.target;

import java.math.BigDecimal;
import vn.tiendo.platform.period.ReportingPeriod;

/** Says in Vietnamese why a target has its state. */
final class Wording {

    private Wording() {}

    static String rule(Assessment assessment, Ground ground, Tolerance tolerance, ReportingPeriod period,
            String unitOfMeasure) {
        if (assessment.value() == null) {
            return "Chưa có số liệu chính thức của kỳ " + period + ".";
        }
        return "%s %s, %s %s: %s.".formatted(assessment.accumulated() ? "Lũy kế" : "Kết quả",
                quantity(assessment.value(), unitOfMeasure),
                assessment.onTheWay() ? "lộ trình yêu cầu" : "yêu cầu", demand(assessment, unitOfMeasure),
                conclusion(ground, tolerance.inWords(assessment.inPercent())));
    }

    private static String demand(Assessment assessment, String unitOfMeasure) {
        var quantity = quantity(assessment.demanded(), unitOfMeasure);
        return switch (assessment.comparator()) {
            case AT_LEAST -> "từ " + quantity + " trở lên";
            case MORE_THAN -> "trên " + quantity;
            case AT_MOST -> "không quá " + quantity;
            case LESS_THAN -> "dưới " + quantity;
            case EXACTLY -> "đúng " + quantity;
        };
    }

    private static String conclusion(Ground ground, String tolerance) {
        return switch (ground) {
            case NO_DATA -> "chưa có số liệu";
            case HOLDS -> "đạt chỉ tiêu";
            case PLAN_OVER -> "không đạt khi kế hoạch kết thúc";
            case STILL_TIME -> "chưa đủ, kế hoạch còn thời gian, có nguy cơ";
            case BEYOND_RECALL -> "không thể đạt trong thời gian còn lại của kế hoạch";
            case WITHIN_TOLERANCE -> "chưa đạt, chênh lệch không quá " + tolerance + ", có nguy cơ";
            case OUTSIDE_TOLERANCE -> "không đạt, chênh lệch quá " + tolerance;
        };
    }

    /** A number with its unit; what follows a slash is a pace ("số/tháng") and belongs to the demand alone. */
    private static String quantity(BigDecimal amount, String unitOfMeasure) {
        int slash = unitOfMeasure.indexOf('/');
        var unit = slash < 0 ? unitOfMeasure : unitOfMeasure.substring(0, slash);
        return number(amount) + ("%".equals(unit) || unit.isEmpty() ? unit : " " + unit);
    }

    static String number(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
