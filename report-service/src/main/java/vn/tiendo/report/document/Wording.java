package vn.tiendo.report.document;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that stand in every report, in its language. */
enum Wording {
    VIETNAMESE("vi-VN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: ", "Nơi nhận:",
            "Phụ lục", "Tổng cộng", "Báo cáo"),
    ENGLISH("en-GB", "SOCIALIST REPUBLIC OF VIET NAM",
            "Independence - Freedom - Happiness", "No.: ", "Recipients:", "Appendix", "Total", "Report");

    final Locale locale;
    final String nation;
    final String motto;
    final String number;
    final String recipients;
    final String appendix;
    final String total;
    final String report;

    Wording(String locale, String nation, String motto, String number, String recipients, String appendix, String total,
            String report) {
        this.locale = Locale.forLanguageTag(locale);
        this.nation = nation;
        this.motto = motto;
        this.number = number;
        this.recipients = recipients;
        this.appendix = appendix;
        this.total = total;
        this.report = report;
    }

    /** By language tag; Vietnamese for any other than English. */
    static Wording of(String language) {
        return "en".equals(Locale.forLanguageTag(language).getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(locale);
    }

    /** Place and day as NĐ 30/2020/NĐ-CP, appendix I, part II, 4 writes them: days below ten, January and February with a zero. */
    String placeAndDay(String place, LocalDate day) {
        return switch (this) {
            case VIETNAMESE -> {
                var month = day.getMonthValue() < 3 ? "%02d" : "%d";
                yield String.format(Locale.ROOT, "%s, ngày %02d tháng " + month + " năm %d", place, day.getDayOfMonth(),
                        day.getMonthValue(), day.getYear());
            }
            case ENGLISH ->
                place + ", " + java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
        };
    }

    /** Room to write the number in where there is none yet. */
    String numberOrRoom(@Nullable String written) {
        return number + (written == null ? "        /BC" : written);
    }
}
