package vn.tiendo.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of the province may rely on about figures and targets. Published on {@code tiendo.kpi}, keyed by
 * submission, indicator, form or target.
 */
public sealed interface KpiEvent {

    /** Something happened to one unit's form of one period; the standing says all there is to know after it. */
    sealed interface SubmissionEvent extends KpiEvent {

        /** {@code unit|form|period}. */
        String submissionId();

        String unit();

        String form();

        /** Reporting period, for example {@code 2026-Q1}. */
        String period();

        Standing standing();

        Instant at();
    }

    /**
     * A unit sent its figures; a second one after an approval is a correction.
     *
     * @param kind null in events from before there were estimates, which are all official
     * @param late whether it was sent after its deadline; null where no deadline holds or where nobody looked
     */
    record FiguresSubmitted(String submissionId, String unit, String form, String period, Standing standing,
            boolean correction, @Nullable FigureKind kind, @Nullable Boolean late, String by, Instant at)
            implements
                SubmissionEvent {}

    /**
     * A level below the last one that approves accepted the figures and passed them on.
     *
     * @param approver code of the unit that accepted them
     * @param next code of the unit whose turn it is
     */
    record FiguresPassedOn(String submissionId, String unit, String form, String period, Standing standing,
            String approver, String next, String by, Instant at) implements SubmissionEvent {}

    /**
     * The last level that approves accepted the figures.
     *
     * @param kind null in events from before there were estimates, which are all official
     */
    record FiguresApproved(String submissionId, String unit, String form, String period, Standing standing,
            @Nullable FigureKind kind, String by, Instant at) implements SubmissionEvent {}

    /**
     * The level above sent the figures back.
     *
     * @param figures what is wrong with single figures, by code; null where nothing was said of one
     */
    record FiguresReturned(String submissionId, String unit, String form, String period, Standing standing,
            String reason, @Nullable Map<String, String> figures, String by, Instant at) implements SubmissionEvent {}

    /**
     * The unit took back what it had sent, before anybody above said anything of it.
     *
     * @param sentAt when it had been sent
     */
    record FiguresRecalled(String submissionId, String unit, String form, String period, Standing standing,
            Instant sentAt, String by, Instant at) implements SubmissionEvent {}

    /** Approved figures were closed: from now on they change by a dated correction only. */
    record FiguresLocked(String submissionId, String unit, String form, String period, Standing standing, String by,
            Instant at) implements SubmissionEvent {}

    /** The level above asks for figures anew that it had approved; the approved ones stand until then. */
    record FiguresReopened(String submissionId, String unit, String form, String period, Standing standing,
            String reason, String by, Instant at) implements SubmissionEvent {}

    /**
     * An indicator was defined or changed; told whole, so that a reader needs no earlier event. The members beside
     * {@code versions} are those of the last version.
     *
     * @param source the text of law or the plan it comes from
     * @param versions all its versions, the earliest first, never two on the same day; null for a single one
     */
    record IndicatorDefined(String indicator, String name, String unitOfMeasure, Direction direction, RollUp rollUp,
            LocalDate validFrom, @Nullable LocalDate validTo, String source,
            @Nullable List<IndicatorVersion> versions, Instant at) implements KpiEvent {

        /** An indicator that has only ever had one version. */
        public IndicatorDefined(String indicator, String name, String unitOfMeasure, Direction direction,
                RollUp rollUp, LocalDate validFrom, @Nullable LocalDate validTo, String source, Instant at) {
            this(indicator, name, unitOfMeasure, direction, rollUp, validFrom, validTo, source, null, at);
        }
    }

    /**
     * A form was defined or changed, with the figures it asks for in their order; told whole as an indicator is.
     *
     * @param versions all its versions, the earliest first, never two on the same day; null for a single one
     */
    record FormDefined(String form, String name, List<FormFigure> figures, LocalDate validFrom,
            @Nullable LocalDate validTo, String source, @Nullable List<FormVersion> versions,
            Instant at) implements KpiEvent {

        /** A form that has only ever had one version. */
        public FormDefined(String form, String name, List<FormFigure> figures, LocalDate validFrom,
                @Nullable LocalDate validTo, String source, Instant at) {
            this(form, name, figures, validFrom, validTo, source, null, at);
        }
    }

    /**
     * A target's state in a period changed.
     *
     * @param value what was measured, null without data
     * @param rule the rule that decided, in words a reader understands
     */
    record TargetAssessed(String targetId, String planId, String unit, String indicator, String period,
            TargetState state, @Nullable BigDecimal value, Comparator comparator, BigDecimal threshold, String rule,
            Instant at) implements KpiEvent {}
}
