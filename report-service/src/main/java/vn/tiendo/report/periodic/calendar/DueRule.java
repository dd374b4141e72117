package vn.tiendo.report.periodic.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import vn.tiendo.platform.calendar.WorkingDays;

/** A rule for the last day on which a report is in time. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({@JsonSubTypes.Type(value = DueRule.AfterCutOff.class, name = "AFTER_CUT_OFF"),
    @JsonSubTypes.Type(value = DueRule.BeforeDayOfLastMonth.class, name = "BEFORE_DAY_OF_LAST_MONTH")})
public sealed interface DueRule {

    /** "02 ngày làm việc sau ngày chốt số liệu". */
    record AfterCutOff(int workingDays) implements DueRule {}

    /** "trước ngày 05 của tháng cuối": the day before; may come before the cut-off, the report then holds estimates. */
    record BeforeDayOfLastMonth(int day) implements DueRule {}

    /** The last day in time. */
    default LocalDate day(LocalDate cutOff, WorkingDays days) {
        return switch (this) {
            case AfterCutOff(var workingDays) -> days.plus(cutOff, workingDays);
            case BeforeDayOfLastMonth(var day) -> cutOff.withDayOfMonth(day).minusDays(1);
        };
    }
}
