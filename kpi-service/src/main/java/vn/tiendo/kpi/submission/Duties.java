package vn.tiendo.kpi.submission;

import static vn.tiendo.kpi.problem.KpiProblem.FORM_NOT_IN_FORCE;
import static vn.tiendo.kpi.problem.KpiProblem.FUTURE_PERIOD;
import static vn.tiendo.kpi.problem.KpiProblem.PERIOD_NOT_OF_FORM;
import static vn.tiendo.kpi.problem.KpiProblem.UNIT_NOT_A_COMMUNE;
import static vn.tiendo.kpi.problem.KpiProblem.UNIT_NOT_IN_PERIOD;
import static vn.tiendo.kpi.problem.KpiProblem.UNIT_NOT_OF_FORM;
import static vn.tiendo.kpi.problem.KpiProblem.UNKNOWN_FORM;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.period.CollectionRule;
import vn.tiendo.kpi.problem.Periods;
import vn.tiendo.platform.calendar.WorkingCalendar;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.Units;

/** Knows who owes what; says no by name to everything that nobody owes. */
public final class Duties {

    private final Units units;
    private final Catalogue catalogue;
    private final WorkingCalendar calendar;

    public Duties(Units units, Catalogue catalogue, WorkingCalendar calendar) {
        this.units = units;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /**
     * The duty of a unit to fill in a form for a period.
     *
     * @param today in Vietnam
     * @throws Rejection for an unknown unit, form or period, and where they do not fit together
     */
    public Duty require(String unitCode, String formCode, String writtenPeriod, LocalDate today) {
        var unit = units.require(unitCode);
        var period = Periods.require(writtenPeriod);
        var form = form(formCode, period);
        requireFillerOf(form, unit, period);
        var opens = catalogue.collectionRule(period).map(rule -> rule.opens(period)).orElse(period.firstDay());
        if (today.isBefore(opens)) {
            throw new Rejection(FUTURE_PERIOD).at("period").with("period", writtenPeriod).with("opens", opens);
        }
        return new Duty(new SubmissionKey(unitCode, formCode, period.toString()), unit.name(), form, cutOff(period),
                dueDays(unitCode, form, period), approvers(unitCode, form, period, today));
    }

    private DueDays dueDays(String unit, Form form, ReportingPeriod period) {
        return DueDays.of(form.deadlines(), period, cutOff(period), calendar.of(unit));
    }

    /** Those above on the period's last day that still exist: an ended unit's turn falls to the next one above. */
    private List<String> approvers(String unit, Form form, ReportingPeriod period, LocalDate today) {
        var above = units.ancestorsOn(unit, period.lastDay()).stream().map(units::require)
                .filter(approver -> approver.existsOn(today)).toList();
        return form.approval().stream()
                .flatMap(level -> above.stream().filter(approver -> approver.level() == level))
                .map(RegisteredUnit::code)
                .toList();
    }

    /** Last day that counts in a period; null where no law sets one. */
    public @Nullable LocalDate cutOff(ReportingPeriod period) {
        return catalogue.collectionRule(period).map((CollectionRule rule) -> rule.cutOff(period)).orElse(null);
    }

    private Form form(String code, ReportingPeriod period) {
        if (catalogue.formVersions(code).isEmpty()) {
            throw new Rejection(UNKNOWN_FORM).at("form").with("form", code);
        }
        var form = catalogue.form(code, period)
                .orElseThrow(() -> new Rejection(FORM_NOT_IN_FORCE).at("form").with("form", code)
                        .with("period", period.toString()));
        if (form.kind() != period.kind()) {
            throw new Rejection(PERIOD_NOT_OF_FORM).at("period").with("period", period.toString()).with("form", code);
        }
        return form;
    }

    private static void requireFillerOf(Form form, RegisteredUnit unit, ReportingPeriod period) {
        if (!form.levels().contains(unit.level())) {
            var problem = form.levels().equals(List.of(UnitLevel.COMMUNE)) ? UNIT_NOT_A_COMMUNE : UNIT_NOT_OF_FORM;
            throw new Rejection(problem).at("unit").with("unit", unit.code()).with("name", unit.name()).with("form",
                    form.code());
        }
        if (!unit.existsOn(period.lastDay())) {
            throw new Rejection(UNIT_NOT_IN_PERIOD).at("unit").with("unit", unit.code()).with("name", unit.name())
                    .with("day", period.lastDay());
        }
    }
}
