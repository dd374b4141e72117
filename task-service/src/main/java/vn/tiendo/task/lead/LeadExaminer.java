package vn.tiendo.task.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.Lead;
import vn.tiendo.task.LeadFinding;
import vn.tiendo.task.Task;

/** Tells whether a lead is somebody who could do a task. */
final class LeadExaminer {

    private final Units units;
    private final Offices offices;
    private final Function<String, @Nullable Instant> lastSeen;
    private final Period seenWithin;

    /**
     * An examiner.
     *
     * @param lastSeen from a username to when he was here last, null where he never was
     */
    LeadExaminer(Units units, Offices offices, Function<String, @Nullable Instant> lastSeen, Period seenWithin) {
        this.units = units;
        this.offices = offices;
        this.lastSeen = lastSeen;
        this.seenWithin = seenWithin;
    }

    /** False while too little is known to say anything. */
    boolean knowsEnough() {
        return offices.isComplete() && !units.isEmpty();
    }

    /** Why nobody could expect the lead to do it on that day; null where nothing is wrong, or nobody is named yet. */
    @Nullable
    LeadFinding examine(String unit, Lead lead, LocalDate day) {
        if (units.find(unit).filter(known -> !known.existsOn(day)).isPresent()) {
            return LeadFinding.UNIT_ENDED;
        }
        if (lead.office() != null && offices.find(unit, lead.office()).isEmpty()) {
            return LeadFinding.OFFICE_GONE;
        }
        var officer = lead.officer();
        if (officer == null) {
            return null;
        }
        if (offices.knowsOfficersOf(unit) && offices.officersOn(unit, day).stream()
                .noneMatch(position -> position.username().equals(officer))) {
            return LeadFinding.OFFICER_LEFT;
        }
        return isHere(officer, day) ? null : LeadFinding.NO_LIVE_ACCOUNT;
    }

    private boolean isHere(String officer, LocalDate day) {
        var seen = lastSeen.apply(officer);
        return seen != null && !LocalDate.ofInstant(seen, Task.ZONE).plus(seenWithin).isBefore(day);
    }
}
