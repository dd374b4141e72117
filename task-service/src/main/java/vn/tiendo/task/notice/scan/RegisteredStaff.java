package vn.tiendo.task.notice.scan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.UnitOffice;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.platform.unit.Units;

/** Positions as the units have named them. */
final class RegisteredStaff implements Staff {

    /** A chairman holds that position of the unit itself; deputies are "Phó Chủ tịch". */
    private static final String CHAIRMAN = "chủ tịch";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Offices offices;
    private final Units units;

    RegisteredStaff(Offices offices, Units units) {
        this.offices = offices;
        this.units = units;
    }

    @Override
    public boolean hasLeft(String unit, String username, LocalDate day) {
        return offices.knowsOfficersOf(unit)
                && offices.officersOn(unit, day).stream().noneMatch(officer -> officer.username().equals(username));
    }

    @Override
    public Optional<String> headOf(String unit, String office) {
        return offices.find(unit, office).map(UnitOffice::head);
    }

    @Override
    public Optional<String> chairmanOf(String unit, LocalDate day) {
        return offices.officersOn(unit, day).stream()
                .filter(officer -> officer.office() == null
                        && officer.position().toLowerCase(VIETNAMESE).startsWith(CHAIRMAN))
                .map(OfficerPosition::username).findFirst();
    }

    @Override
    public Optional<String> above(String unit, LocalDate day) {
        return units.parentOn(unit, day);
    }
}
