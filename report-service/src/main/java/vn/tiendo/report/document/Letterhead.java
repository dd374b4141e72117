package vn.tiendo.report.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The head of a report: the body above, the body that issues it, its number and sign, the place and the day. */
public record Letterhead(@Nullable String superior, String body, @Nullable String number, String place,
        LocalDate day) {}
