package vn.tiendo.kpi.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.catalogue.Form;

/**
 * What a unit owes: a form in force, for a period that has begun, in which the unit existed.
 *
 * @param unitName in Vietnamese
 * @param cutOff last day that counts in the period, null where no law sets one
 * @param approvers codes of the units that approve one after the other, the lowest first
 */
public record Duty(SubmissionKey key, String unitName, Form form, @Nullable LocalDate cutOff, DueDays due,
        List<String> approvers) {

    public Duty {
        approvers = List.copyOf(approvers);
    }

    /** Whether what counts in the period is over on that day. */
    public boolean isCounted(LocalDate day) {
        return cutOff == null || day.isAfter(cutOff);
    }

    boolean takesEstimates() {
        return form.deadlines().estimate() != null;
    }
}
