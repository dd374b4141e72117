package vn.tiendo.kpi.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A rule for the last day on which something is in time. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({@JsonSubTypes.Type(value = Deadline.AfterCutOff.class, name = "AFTER_CUT_OFF"),
    @JsonSubTypes.Type(value = Deadline.BeforeDayOfLastMonth.class, name = "BEFORE_DAY_OF_LAST_MONTH")})
public sealed interface Deadline {

    /** "02 ngày làm việc sau ngày chốt": so many working days after the cut-off of the period. */
    record AfterCutOff(int workingDays) implements Deadline {}

    /** "trước ngày 05 của tháng cuối": the day before that day of the period's last month. */
    record BeforeDayOfLastMonth(int day) implements Deadline {}
}
