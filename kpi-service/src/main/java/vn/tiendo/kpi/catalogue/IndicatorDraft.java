package vn.tiendo.kpi.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Direction;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;
import vn.tiendo.platform.problem.Fields;

/**
 * A version of an indicator as somebody wrote it, nothing of it certain yet.
 *
 * @param code may be left out where an address says it
 * @param kind as the formula has it where it is left out
 * @param merge as customary for the formula where it is left out
 * @param distinctFrom codes of indicators that resemble it and are others, said after a challenge
 * @param reason why a version that has begun is changed
 */
public record IndicatorDraft(@Nullable String code, @Nullable String name, @Nullable IndicatorKind kind,
        @Nullable String unitOfMeasure, @Nullable Direction direction, @Nullable RollUp rollUp,
        @Nullable MergeRule merge, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
        @Nullable String source, @Nullable List<@Nullable String> distinctFrom, @Nullable String reason) {

    private static final int MOST_OTHERS = 50;

    /**
     * The version that was meant.
     *
     * @throws vn.tiendo.platform.problem.Rejection field-missing or field-too-long, at the field
     */
    public Indicator version(String known) {
        var formula = Fields.required("rollUp", rollUp);
        formula.figures().forEach(figure -> Fields.text("rollUp", figure, FormDraft.LONGEST_CODE));
        if (merge instanceof MergeRule.Weighted(var weight)) {
            Fields.text("merge.weight", weight, FormDraft.LONGEST_CODE);
        }
        return Indicator.read(known, Fields.text("name", name, Fields.LINE), kind,
                Fields.text("unitOfMeasure", unitOfMeasure, FormDraft.LONGEST_UNIT),
                Fields.required("direction", direction), formula, merge, Fields.required("validFrom", validFrom),
                validTo, Fields.text("source", source, Fields.LINE));
    }

    /** Codes that the writer declared to be others. */
    public List<String> others() {
        return Fields.lines("distinctFrom", distinctFrom, MOST_OTHERS);
    }
}
