package vn.tiendo.plan.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as documents write them: 15/7/2021, 15-7-2021, "15 tháng 7 năm 2021"; blanks left for a pen are no date. */
final class Dates {

    private static final Pattern DATE = Pattern
            .compile(
                    "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");

    private Dates() {}

    static @Nullable LocalDate first(String text) {
        var match = DATE.matcher(text);
        while (match.find()) {
            var date = of(match);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Where the first date of the text ends; 0 where there is none. */
    static int end(String text) {
        var match = DATE.matcher(text);
        return match.find() ? match.end() : 0;
    }

    private static @Nullable LocalDate of(Matcher match) {
        int from = match.group(1) != null ? 1 : 4;
        try {
            return LocalDate.of(Integer.parseInt(match.group(from + 2)), Integer.parseInt(match.group(from + 1)),
                    Integer.parseInt(match.group(from)));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
