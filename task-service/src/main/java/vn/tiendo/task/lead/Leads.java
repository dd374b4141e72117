package vn.tiendo.task.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.Coordinator;
import vn.tiendo.task.Lead;
import vn.tiendo.task.TaskProblem;

/** Refuses leads that nobody knows. */
@Component
public final class Leads {

    private final Offices offices;
    private final Units units;

    Leads(Offices offices, Units units) {
        this.offices = offices;
        this.units = units;
    }

    /**
     * The unit exists on that day and has the office; the officer holds a position in it, unless nobody ever named its officers.
     *
     * @throws Rejection unknown-unit, unit-ended, office-unknown, officer-unknown
     */
    public void require(String unit, Lead lead, List<Coordinator> coordinators, LocalDate day) {
        if (!units.require(unit).existsOn(day)) {
            throw new Rejection(TaskProblem.UNIT_ENDED).at("unit").with("unit", unit);
        }
        requireOffice(unit, lead.office(), "office");
        coordinators.forEach(one -> requireOffice(unit, one.office(), "coordinators"));
        var officer = lead.officer();
        if (officer != null && offices.knowsOfficersOf(unit) && offices.officersOn(unit, day).stream()
                .noneMatch(position -> position.username().equals(officer))) {
            throw new Rejection(TaskProblem.OFFICER_UNKNOWN).at("officer").with("officer", officer).with("unit", unit);
        }
    }

    private void requireOffice(String unit, @Nullable String office, String field) {
        if (office != null && offices.find(unit, office).isEmpty()) {
            throw new Rejection(TaskProblem.OFFICE_UNKNOWN).at(field).with("office", office).with("unit", unit);
        }
    }
}
