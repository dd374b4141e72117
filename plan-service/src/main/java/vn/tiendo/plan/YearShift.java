package vn.tiendo.plan;

import java.text.Normalizer;
import java.time.Year;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Moves the dates a plan sets by one year: {@code 31/12/2025}, {@code Quý II/2025}, {@code tháng 6/2025}, {@code năm 2025}. Dates
 * of cited documents, years in the names of laws and spans of years ({@code giai đoạn 2021-2025}) stay.
 *
 * @param year the plan's year, which becomes the next
 */
record YearShift(int year) {

    private static final String DAY = "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?";
    private static final String WRITTEN_DAY = "\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+";
    private static final String KEPT = "số\\s*\\d+[\\p{L}\\d]*[/-][\\p{L}\\d/-]+(?:(?!trước|đến|chậm)[^;.,]){0,60}?,?\\s+ngày\\s+(?:"
            + DAY + "|" + WRITTEN_DAY + ")20\\d\\d"
            + "|(?<!\\p{L})(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)(?!\\p{L})[^,;.()]{0,80}?năm 20\\d\\d"
            + "|\\d+[\\p{L}\\d]*/20\\d\\d/[\\p{Lu}\\d-]+|20\\d\\d\\s?[-–]\\s?20\\d\\d";
    private static final Pattern DATES = Pattern.compile("(?<kept>" + KEPT + ")"
            + "|(?<!\\d)(?<before>" + DAY + "|" + WRITTEN_DAY
            + "|(?:tháng\\s+\\d{1,2}|quý\\s+(?:[IVX]+|\\d))\\s?(?:[/-]|,?\\s?năm)\\s?|\\d{1,2}\\s?/\\s?)(?<date>20\\d\\d)(?!\\d)"
            + "|(?<![\\d/.-])(?<year>20\\d\\d)(?![/.-]?\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEAP_DAY = Pattern.compile("^29(?=\\s?[/.-]\\s?0?2\\s?[/.-]|\\s+tháng\\s+0?2\\s)");

    String of(String text) {
        return DATES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(this::moved);
    }

    /** {@code 2025-H2} becomes {@code 2026-H2}. */
    String ofPeriod(String period) {
        return period.startsWith(String.valueOf(year)) ? year + 1 + period.substring(4) : period;
    }

    private String moved(MatchResult found) {
        if (found.group("date") != null) {
            int named = Integer.parseInt(found.group("date"));
            return Math.abs(named - year) > 1 ? found.group() : date(found.group("before"), named + 1);
        }
        return String.valueOf(year).equals(found.group("year")) ? String.valueOf(year + 1) : found.group();
    }

    private static String date(String before, int then) {
        return (Year.isLeap(then) ? before : LEAP_DAY.matcher(before).replaceFirst("28")) + then;
    }
}
