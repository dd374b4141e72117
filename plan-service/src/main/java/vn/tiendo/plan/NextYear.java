package vn.tiendo.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Duty;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.LegalBasis;
import vn.tiendo.plan.importing.Draft.Passage;
import vn.tiendo.plan.importing.Draft.Reporting;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.importing.Draft.Target;
import vn.tiendo.plan.importing.Draft.Task;
import vn.tiendo.plan.importing.Excerpt;
import vn.tiendo.plan.importing.Folding;

/**
 * A plan's content for the year after. Dates move by a year, completed tasks are left out, number, date of issue and the bases of
 * that one year are left blank. Ids stay, so that both years can be compared. Pure.
 */
record NextYear(int year, Set<String> completed) {

    private static final Pattern COMES_BACK = Pattern
            .compile("thuong xuyen|dinh ky|hang (thang|quy|nam)|moi (thang|quy)");

    Draft of(Draft content) {
        var shift = new YearShift(year);
        return content.with(it -> {
            it.number = null;
            it.issuedOn = null;
            it.parentPlan = null;
            it.title = shift.of(content.title());
            it.year = year + 1;
            it.period = content.period() == null ? null : shift.ofPeriod(content.period());
            it.legalBases = content.legalBases().stream().filter(this::outlastsTheYear).map(NextYear::unread).toList();
            it.purpose = passages(content.purpose(), shift);
            it.requirements = passages(content.requirements(), shift);
            it.budget = passages(content.budget(), shift);
            it.targets = content.targets().stream().map(target -> target(target, shift)).toList();
            it.tasks = content.tasks().stream().filter(task -> !completed.contains(task.id()))
                    .map(task -> task(task, shift)).toList();
            it.duties = content.duties().stream().map(duty -> new Duty(duty.unit(),
                    duty.duties().stream().map(shift::of).toList(), null)).toList();
            it.reporting = reporting(content.reporting(), shift);
            it.sources = Map.of();
            it.findings = dropped(content).toList();
        });
    }

    /** The plan above and what is decided for one year are another next year. */
    private boolean outlastsTheYear(LegalBasis basis) {
        var subject = basis.subject();
        return !basis.parent() && (subject == null || !subject.matches("(?s).*(?<![\\d-])" + year + "(?!\\d).*")
                || subject.matches("(?s).*20\\d\\d\\s?[-–]\\s?20\\d\\d.*"));
    }

    private static LegalBasis unread(LegalBasis basis) {
        return new LegalBasis(basis.kind(), basis.number(), basis.date(), basis.issuer(), basis.subject(), false, null);
    }

    private static List<Passage> passages(List<Passage> passages, YearShift shift) {
        return passages.stream().map(passage -> new Passage(shift.of(passage.text()), null)).toList();
    }

    private static Target target(Target target, YearShift shift) {
        return new Target(target.id(), shift.of(target.wording()), target.comparator(), target.threshold(),
                target.unitOfMeasure(), shift.of(target.subject()), target.indicator(), null);
    }

    private static Task task(Task task, YearShift shift) {
        var time = task.timePhrase();
        var note = task.note();
        return new Task(task.id(), task.number(), task.field(), shift.of(task.content()),
                task.products().stream().map(shift::of).toList(), task.leads(), task.coordinators(),
                time == null ? null : shift.of(time), note == null ? null : shift.of(note), null);
    }

    private static @Nullable Reporting reporting(@Nullable Reporting reporting, YearShift shift) {
        return reporting == null ? null : new Reporting(shift.of(reporting.text()), reporting.rules(), null);
    }

    /** Work that comes back every year may have to be taken up again. */
    private Stream<Finding> dropped(Draft content) {
        return content.tasks().stream().filter(task -> completed.contains(task.id()))
                .filter(task -> task.timePhrase() != null
                        && COMES_BACK.matcher(Folding.fold(task.timePhrase())).find())
                .map(task -> new Finding(Severity.INFO, "CARRY_OVER_DROPPED",
                        "Nhiệm vụ “" + Excerpt.of(task.content()) + "” (" + task.timePhrase() + ") đã hoàn thành năm "
                                + year + " nên không chuyển sang; thêm lại nếu tiếp tục thực hiện.",
                        null));
    }
}
