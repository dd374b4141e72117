package vn.tiendo.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Every event there is, by its stable name and by its record. */
public final class EventTypes {

    public static final List<EventType> ALL = List.of(
            new EventType("vn.tiendo.unit.registry-published.v1", UnitEvent.RegistryPublished.class, Topics.UNIT),
            new EventType("vn.tiendo.unit.added.v1", UnitEvent.UnitAdded.class, Topics.UNIT),
            new EventType("vn.tiendo.unit.merged.v1", UnitEvent.UnitMerged.class, Topics.UNIT),
            new EventType("vn.tiendo.unit.split.v1", UnitEvent.UnitSplit.class, Topics.UNIT),
            new EventType("vn.tiendo.unit.renamed.v1", UnitEvent.UnitRenamed.class, Topics.UNIT),
            new EventType("vn.tiendo.unit.moved.v1", UnitEvent.UnitMoved.class, Topics.UNIT),
            new EventType("vn.tiendo.unit.offices-changed.v1", UnitEvent.OfficesChanged.class, Topics.UNIT),
            new EventType("vn.tiendo.unit.officers-changed.v1", UnitEvent.OfficersChanged.class, Topics.UNIT),
            new EventType("vn.tiendo.unit.days-off-changed.v1", UnitEvent.DaysOffChanged.class, Topics.UNIT),
            new EventType("vn.tiendo.plan.published.v1", PlanEvent.PlanPublished.class, Topics.PLAN),
            new EventType("vn.tiendo.plan.amended.v1", PlanEvent.PlanAmended.class, Topics.PLAN),
            new EventType("vn.tiendo.plan.handed-over.v1", PlanEvent.PlanHandedOver.class, Topics.PLAN),
            new EventType("vn.tiendo.plan.closed.v1", PlanEvent.PlanClosed.class, Topics.PLAN),
            new EventType("vn.tiendo.task.assigned.v1", TaskEvent.TaskAssigned.class, Topics.TASK),
            new EventType("vn.tiendo.task.accepted.v1", TaskEvent.TaskAccepted.class, Topics.TASK),
            new EventType("vn.tiendo.task.progress-reported.v1", TaskEvent.ProgressReported.class, Topics.TASK),
            new EventType("vn.tiendo.task.result-submitted.v1", TaskEvent.ResultSubmitted.class, Topics.TASK),
            new EventType("vn.tiendo.task.result-returned.v1", TaskEvent.ResultReturned.class, Topics.TASK),
            new EventType("vn.tiendo.task.completed.v1", TaskEvent.TaskCompleted.class, Topics.TASK),
            new EventType("vn.tiendo.task.overdue.v1", TaskEvent.TaskBecameOverdue.class, Topics.TASK),
            new EventType("vn.tiendo.task.replanned.v1", TaskEvent.TaskReplanned.class, Topics.TASK),
            new EventType("vn.tiendo.task.rescheduled.v1", TaskEvent.TaskRescheduled.class, Topics.TASK),
            new EventType("vn.tiendo.task.handed-over.v1", TaskEvent.TaskHandedOver.class, Topics.TASK),
            new EventType("vn.tiendo.task.reassigned.v1", TaskEvent.TaskReassigned.class, Topics.TASK),
            new EventType("vn.tiendo.task.extension-requested.v1", TaskEvent.ExtensionRequested.class, Topics.TASK),
            new EventType("vn.tiendo.task.extension-granted.v1", TaskEvent.ExtensionGranted.class, Topics.TASK),
            new EventType("vn.tiendo.task.extension-refused.v1", TaskEvent.ExtensionRefused.class, Topics.TASK),
            new EventType("vn.tiendo.task.awaited-event-recorded.v1", TaskEvent.AwaitedEventRecorded.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.fanned-out.v1", TaskEvent.TaskFannedOut.class, Topics.TASK),
            new EventType("vn.tiendo.task.lead-examined.v1", TaskEvent.LeadExamined.class, Topics.TASK),
            new EventType("vn.tiendo.task.cancelled.v1", TaskEvent.TaskCancelled.class, Topics.TASK),
            new EventType("vn.tiendo.task.notices-given.v1", NoticeEvent.NoticesGiven.class, Topics.TASK),
            new EventType("vn.tiendo.task.evidence-filed.v1", EvidenceEvent.EvidenceFiled.class, Topics.TASK),
            new EventType("vn.tiendo.task.evidence-serves.v1", EvidenceEvent.EvidenceServes.class, Topics.TASK),
            new EventType("vn.tiendo.task.evidence-withdrawn.v1", EvidenceEvent.EvidenceWithdrawn.class, Topics.TASK),
            new EventType("vn.tiendo.task.inspection-planned.v1", InspectionEvent.InspectionPlanned.class, Topics.TASK),
            new EventType("vn.tiendo.task.inspection-visit-carried-out.v1", InspectionEvent.VisitCarriedOut.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.inspection-finding-recorded.v1", InspectionEvent.FindingRecorded.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.inspection-finding-settled.v1", InspectionEvent.FindingSettled.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.inspection-finding-waived.v1", InspectionEvent.FindingWaived.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.initiative-proposed.v1", InitiativeEvent.InitiativeProposed.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.initiative-recognised.v1", InitiativeEvent.InitiativeRecognised.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.initiative-refused.v1", InitiativeEvent.InitiativeRefused.class, Topics.TASK),
            new EventType("vn.tiendo.task.initiative-replicated.v1", InitiativeEvent.InitiativeReplicated.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.unit-commended.v1", CommendationEvent.UnitCommended.class, Topics.TASK),
            new EventType("vn.tiendo.task.commendation-revoked.v1", CommendationEvent.CommendationRevoked.class,
                    Topics.TASK),
            new EventType("vn.tiendo.task.money-entered.v1", MoneyEvent.MoneyEntered.class, Topics.TASK),
            new EventType("vn.tiendo.task.directive-issued.v1", DirectiveEvent.DirectiveIssued.class, Topics.TASK),
            new EventType("vn.tiendo.task.directive-withdrawn.v1", DirectiveEvent.DirectiveWithdrawn.class,
                    Topics.TASK),
            new EventType("vn.tiendo.kpi.figures-submitted.v1", KpiEvent.FiguresSubmitted.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.figures-passed-on.v1", KpiEvent.FiguresPassedOn.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.figures-approved.v1", KpiEvent.FiguresApproved.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.figures-returned.v1", KpiEvent.FiguresReturned.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.figures-locked.v1", KpiEvent.FiguresLocked.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.figures-recalled.v1", KpiEvent.FiguresRecalled.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.figures-reopened.v1", KpiEvent.FiguresReopened.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.indicator-defined.v1", KpiEvent.IndicatorDefined.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.form-defined.v1", KpiEvent.FormDefined.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.target-assessed.v1", KpiEvent.TargetAssessed.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.target-met.v1", TargetEvent.TargetMet.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.target-at-risk.v1", TargetEvent.TargetAtRisk.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.target-missed.v1", TargetEvent.TargetMissed.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.target-explained.v1", TargetEvent.TargetExplained.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.late-file-entered.v1", LateFileEvent.LateFileEntered.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.apology-made.v1", LateFileEvent.ApologyMade.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.late-file-withdrawn.v1", LateFileEvent.LateFileWithdrawn.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.one-stop-totals-entered.v1", LateFileEvent.OneStopTotalsEntered.class,
                    Topics.KPI),
            new EventType("vn.tiendo.kpi.satisfaction-surveyed.v1", SurveyEvent.SatisfactionSurveyed.class, Topics.KPI),
            new EventType("vn.tiendo.kpi.outside-results-imported.v1", SurveyEvent.OutsideResultsImported.class,
                    Topics.KPI),
            new EventType("vn.tiendo.report.missing-reminded.v1", ReminderEvent.MissingReminded.class, Topics.REPORT),
            new EventType("vn.tiendo.report.webhook-disabled.v1", WebhookEvent.WebhookDisabled.class, Topics.REPORT),
            new EventType("vn.tiendo.report.figures-rolled-up.v1", ReportEvent.FiguresRolledUp.class, Topics.REPORT),
            new EventType("vn.tiendo.report.report-opened.v1", PeriodicReportEvent.ReportOpened.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.report-submitted.v1", PeriodicReportEvent.ReportSubmitted.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.report-recalled.v1", PeriodicReportEvent.ReportRecalled.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.report-returned.v1", PeriodicReportEvent.ReportReturned.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.report-accepted.v1", PeriodicReportEvent.ReportAccepted.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.report-published.v1", PeriodicReportEvent.ReportPublished.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.requested.v1", ReportRequestEvent.ReportRequested.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.request-extended.v1", ReportRequestEvent.RequestExtended.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.request-withdrawn.v1", ReportRequestEvent.RequestWithdrawn.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.request-reminded.v1", ReportRequestEvent.RequestReminded.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.request-answered.v1", ReportRequestEvent.RequestAnswered.class,
                    Topics.REPORT),
            new EventType("vn.tiendo.report.answer-returned.v1", ReportRequestEvent.AnswerReturned.class,
                    Topics.REPORT));

    private static final Map<String, EventType> BY_NAME = ALL.stream()
            .collect(toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<?>, EventType> BY_CLASS = ALL.stream()
            .collect(toUnmodifiableMap(EventType::recordClass, Function.identity()));

    private EventTypes() {}

    /** The type of that name; empty for one this version does not know, which its reader skips. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The type of that event.
     *
     * @throws IllegalArgumentException for a record that is no event
     */
    public static EventType of(Object event) {
        return Optional.ofNullable(BY_CLASS.get(event.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("no event: " + event.getClass()));
    }
}
