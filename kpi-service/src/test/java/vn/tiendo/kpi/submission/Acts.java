package vn.tiendo.kpi.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FigureKind;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.kpi.catalogue.Check;
import vn.tiendo.kpi.catalogue.Deadline;
import vn.tiendo.kpi.catalogue.Deadlines;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Measure;
import vn.tiendo.kpi.catalogue.Severity;
import vn.tiendo.kpi.submission.SubmissionCommand.Approve;
import vn.tiendo.kpi.submission.SubmissionCommand.Correct;
import vn.tiendo.kpi.submission.SubmissionCommand.Lock;
import vn.tiendo.kpi.submission.SubmissionCommand.Recall;
import vn.tiendo.kpi.submission.SubmissionCommand.Reopen;
import vn.tiendo.kpi.submission.SubmissionCommand.Return;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.kpi.submission.rule.History;
import vn.tiendo.platform.period.PeriodKind;

/** Who does what with the form of one figure for 2026-Q1; each act on a day, at nine in the morning. */
final class Acts {

    static final Form FORM = new Form("F", "Biểu", PeriodKind.QUARTER, List.of(UnitLevel.COMMUNE),
            List.of(new FigureField("dialogues", "Đối thoại", "cuộc", Measure.COUNT)), List.of(),
            List.of(new Check("many", "dialogues <= 50", Severity.SOFT, Map.of("vi", "Nhiều hơn 50: giải trình."),
                    List.of("dialogues"))),
            List.of(UnitLevel.DISTRICT, UnitLevel.PROVINCE),
            new Deadlines(new Deadline.BeforeDayOfLastMonth(5), new Deadline.AfterCutOff(2)),
            LocalDate.parse("2021-01-01"), null, "nguồn");

    private Acts() {}

    /** The duty with the units that approve it; estimates due on 4 March, cut-off on 14 March, official figures due on the 17th. */
    static Duty duty(String... approvers) {
        return new Duty(new SubmissionKey("14758", "F", "2026-Q1"), "Phường Hàm Rồng", FORM,
                LocalDate.parse("2026-03-14"),
                new DueDays(LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-17")), List.of(approvers));
    }

    static SaveDraft draft(String dialogues, String day) {
        return new SaveDraft(Map.of("dialogues", new Entry(dialogues, null)), "canbo", at(day));
    }

    static Submit submit(String day) {
        return submit(Map.of(), day);
    }

    static Submit submit(@Nullable FigureKind kind, String day) {
        return new Submit(kind, Map.of(), History.NONE, "canbo", at(day));
    }

    static Submit submit(Map<String, String> explanations, String day) {
        return new Submit(null, explanations, History.NONE, "canbo", at(day));
    }

    static Approve approve(String unit, String day) {
        return new Approve(Set.of(unit), "thamdinh." + unit, at(day));
    }

    static Return sendBack(String unit, String day) {
        return new Return("sai số", Map.of(), Set.of(unit), "thamdinh." + unit, at(day));
    }

    static Recall recall(String day) {
        return new Recall("canbo", at(day));
    }

    static Correct correct(String day) {
        return new Correct("nhập nhầm", "canbo", at(day));
    }

    static Reopen reopen(String day) {
        return new Reopen("thanh tra phát hiện sai", "thamdinh.38", at(day));
    }

    static Lock lock(String day) {
        return new Lock("thamdinh.38", at(day));
    }

    static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }
}
