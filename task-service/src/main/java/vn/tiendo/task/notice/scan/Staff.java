package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import java.util.Optional;

/** Who holds which position; usernames. */
interface Staff {

    /** Whether that person is known to hold no position in the unit any more. */
    boolean hasLeft(String unit, String username, LocalDate day);

    Optional<String> headOf(String unit, String office);

    Optional<String> chairmanOf(String unit, LocalDate day);

    /** Code of the unit above. */
    Optional<String> above(String unit, LocalDate day);
}
