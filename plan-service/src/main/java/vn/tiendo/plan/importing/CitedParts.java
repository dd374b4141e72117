package vn.tiendo.plan.importing;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What follows a cited document's number: its date, issuer and subject, in the order officials write them. */
final class CitedParts {

    private static final Pattern ISSUER = Pattern.compile(
            "^[\\s,]*của\\s+(.+?)(?=[\\s,]+(?:về|V/v|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện|công bố|giao|bãi bỏ)\\s|[,;.]?\\s*$|;)");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:^|[\\s,])(?:(?:[Vv]ề việc|[Vv]ề|V/v)\\s+(.+)|((?:ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|công bố|giao|thực hiện)\\s.+))$");
    private static final Pattern UNIT_BY_NUMBER = Pattern.compile(
            "^\\s*((?:của\\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\\s+\\p{Lu}[\\p{L}\\s]*?)\\s*[,]?\\s*(?=ngày|$)");

    private final String beforeDate;
    private final String afterDate;
    private final @Nullable LocalDate date;

    CitedParts(String afterNumber) {
        int end = Dates.end(afterNumber);
        boolean near = end > 0 && end < 90;
        this.date = near ? Dates.first(afterNumber.substring(0, end)) : null;
        this.beforeDate = near ? afterNumber.substring(0, end) : "";
        this.afterDate = near ? afterNumber.substring(end) : afterNumber;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    @Nullable
    String issuer(@Nullable String number) {
        var match = ISSUER.matcher(afterDate);
        if (match.find()) {
            return Offices.clean(match.group(1));
        }
        var early = UNIT_BY_NUMBER.matcher(beforeDate);
        if (early.find() && number != null && number.contains("UBND")) {
            return "UBND " + early.group(1).replaceFirst("^của\\s+", "");
        }
        var inFront = Pattern.compile("^[\\s,]*của\\s+(.+?)[\\s,]+ngày").matcher(beforeDate);
        return inFront.find() ? inFront.group(1) : null;
    }

    @Nullable
    String subject() {
        var match = SUBJECT.matcher(afterDate);
        if (!match.find()) {
            return null;
        }
        return Offices.clean(match.group(1) != null ? match.group(1) : match.group(2));
    }
}
