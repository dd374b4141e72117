package vn.tiendo.plan.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time a plan is for, from its title.
 *
 * @param code {@code 2026}, {@code 2025-H2}, {@code 2026-Q1}, {@code 2026-9M}, {@code 2026-03}
 */
record Period(int year, String code) {

    private static final Pattern RANGE = Pattern
            .compile("giai doan 20\\d\\d ?- ?20\\d\\d|nhiem ky 20\\d\\d ?- ?20\\d\\d");
    private static final Pattern YEAR = Pattern.compile("nam (20\\d\\d)|/(20\\d\\d)\\b");
    private static final Pattern QUARTER = Pattern.compile("quy (iv|i{1,3}|[1-4])\\b");
    private static final Pattern MONTH = Pattern.compile("thang (\\d{1,2})[/ ]");

    static @Nullable Period in(String text) {
        var folded = RANGE.matcher(Folding.fold(text)).replaceAll("");
        var year = YEAR.matcher(folded);
        if (!year.find()) {
            return null;
        }
        var written = year.group(1) != null ? year.group(1) : year.group(2);
        return new Period(Integer.parseInt(written), written + part(folded));
    }

    private static String part(String folded) {
        if (folded.contains("6 thang cuoi nam") || folded.contains("sau thang cuoi nam")) {
            return "-H2";
        }
        if (folded.contains("6 thang dau nam") || folded.contains("sau thang dau nam")) {
            return "-H1";
        }
        if (folded.contains("9 thang")) {
            return "-9M";
        }
        var quarter = QUARTER.matcher(folded);
        if (quarter.find()) {
            return "-Q" + quarter(quarter.group(1));
        }
        var month = MONTH.matcher(folded);
        return month.find() && Integer.parseInt(month.group(1)) <= 12
                ? "-%02d".formatted(Integer.parseInt(month.group(1)))
                : "";
    }

    private static String quarter(String written) {
        return switch (written) {
            case "i" -> "1";
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            default -> written;
        };
    }
}
