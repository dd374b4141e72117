package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.policy.Audience;

/**
 * Who is meant. Where a person is not known or has left, it is the next one up within the unit, and where nobody is known,
 * the unit's common inbox: never nobody.
 */
public final class Addressees {

    private final Staff staff;

    Addressees(Staff staff) {
        this.staff = staff;
    }

    Set<Recipient> of(Set<Audience> audiences, String unit, OwedTask task, LocalDate day) {
        return audiences.stream().map(audience -> one(audience, unit, task, day)).collect(Collectors.toSet());
    }

    /** Who does a task. */
    public Recipient officer(String unit, @Nullable String office, @Nullable String officer, LocalDate day) {
        return officer == null || staff.hasLeft(unit, officer, day)
                ? head(unit, office, day)
                : Recipient.person(officer, unit);
    }

    /** Who leads a unit. */
    public Recipient leader(String unit, LocalDate day) {
        return staff.chairmanOf(unit, day).map(chairman -> Recipient.person(chairman, unit))
                .orElseGet(() -> Recipient.unit(unit));
    }

    private Recipient one(Audience audience, String unit, OwedTask task, LocalDate day) {
        return switch (audience) {
            case OFFICER -> officer(unit, task.office(), task.officer(), day);
            case OFFICE_HEAD -> head(unit, task.office(), day);
            case LEADER -> leader(unit, day);
            case LEADER_ABOVE -> leader(staff.above(unit, day).orElse(unit), day);
            case UNIT_ABOVE -> Recipient.unit(staff.above(unit, day).orElse(unit));
        };
    }

    private Recipient head(String unit, @Nullable String office, LocalDate day) {
        return Optional.ofNullable(office).flatMap(id -> staff.headOf(unit, id))
                .filter(head -> !staff.hasLeft(unit, head, day))
                .map(head -> Recipient.person(head, unit)).orElseGet(() -> leader(unit, day));
    }
}
