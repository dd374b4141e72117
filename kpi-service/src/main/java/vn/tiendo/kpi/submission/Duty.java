package vn.tiendo.kpi.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.catalogue.Form;

/**
 * What a unit owes: a form in force, for a period that has begun, in which the unit existed.
 *
 * @param unitName in Vietnamese
 * @param cutOff last day that counts in the period, null where no law sets one
 */
public record Duty(SubmissionKey key, String unitName, Form form, @Nullable LocalDate cutOff) {}
