package vn.tiendo.report.periodic.print;

import java.util.Locale;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.platform.period.ReportingPeriod;

/** How units and periods are written in a report, in Vietnamese. */
final class Titles {

    private Titles() {}

    /** The body that issues the report, in capitals as in the heading (NĐ 30/2020/NĐ-CP, appendix I, part II, 2). */
    static String body(RegisteredUnit unit) {
        return "ỦY BAN NHÂN DÂN\n" + unit.name().toUpperCase(Locale.ROOT);
    }

    /** "Xã Kim Tân" is "xã Kim Tân" within a sentence. */
    static String inSentence(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The place of the letterhead: the name without the kind of unit. */
    static String place(RegisteredUnit unit) {
        return unit.name().replaceFirst("^(?:Tỉnh|Thành phố|Huyện|Thị xã|Quận|Xã|Phường|Thị trấn|Đặc khu)\\s+", "");
    }

    static String period(ReportingPeriod period) {
        return switch (period.kind()) {
            case MONTH -> "tháng %02d năm %d".formatted(period.ordinal(), period.year());
            case QUARTER -> "quý %s năm %d".formatted(roman(period.ordinal()), period.year());
            case HALF_YEAR -> "6 tháng %s năm %d".formatted(period.ordinal() == 1 ? "đầu" : "cuối", period.year());
            case NINE_MONTHS -> "9 tháng năm %d".formatted(period.year());
            case YEAR -> "năm %d".formatted(period.year());
        };
    }

    /** As it stands under a chart. */
    static String shortly(ReportingPeriod period) {
        return switch (period.kind()) {
            case MONTH -> "T%d/%d".formatted(period.ordinal(), period.year());
            case QUARTER -> "Quý %s/%d".formatted(roman(period.ordinal()), period.year());
            case HALF_YEAR, NINE_MONTHS, YEAR -> String.valueOf(period.year());
        };
    }

    /** Of numbers below ten. */
    static String roman(int number) {
        return new String[]{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[number];
    }
}
