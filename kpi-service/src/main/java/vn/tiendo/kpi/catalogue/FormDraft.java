package vn.tiendo.kpi.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.problem.Fields;

/**
 * A version of a form as somebody wrote it, nothing of it certain yet; what is left out of levels, approval and deadlines
 * is as customary.
 *
 * @param code may be left out where an address says it
 * @param reason why a version that has begun is changed
 */
public record FormDraft(@Nullable String code, @Nullable String name, @Nullable PeriodKind kind,
        @Nullable List<UnitLevel> levels, @Nullable List<@Nullable FigureField> figures,
        @Nullable List<@Nullable Share> shares, @Nullable List<@Nullable Check> checks,
        @Nullable List<UnitLevel> approval, @Nullable Deadlines deadlines, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo, @Nullable String source, @Nullable String reason) {

    static final int LONGEST_CODE = 50;
    static final int LONGEST_UNIT = 50;
    private static final int MOST_FIGURES = 300;
    private static final int MOST_CHECKS = 200;
    private static final int LONGEST_EXPRESSION = 1_000;

    /**
     * The version that was meant.
     *
     * @throws vn.tiendo.platform.problem.Rejection field-missing, field-too-long or too-many-entries, at the field
     */
    public Form version(String known) {
        if (deadlines != null) {
            Fields.required("deadlines.official", deadlines.official());
        }
        return Form.read(known, Fields.text("name", name, Fields.LINE), Fields.required("kind", kind), levels,
                whole(), parts(), rules(), approval, deadlines, Fields.required("validFrom", validFrom), validTo,
                Fields.text("source", source, Fields.LINE));
    }

    private List<FigureField> whole() {
        var read = new ArrayList<FigureField>();
        for (var entry : Fields.list("figures", figures, MOST_FIGURES)) {
            var at = "figures[" + read.size() + "]";
            var figure = Fields.required(at, entry);
            read.add(new FigureField(Fields.text(at + ".code", figure.code(), LONGEST_CODE),
                    Fields.text(at + ".name", figure.name(), Fields.LINE),
                    Fields.text(at + ".unitOfMeasure", figure.unitOfMeasure(), LONGEST_UNIT),
                    Fields.required(at + ".measure", figure.measure())));
        }
        return read;
    }

    private List<Share> parts() {
        var read = new ArrayList<Share>();
        for (var entry : Fields.list("shares", shares, MOST_FIGURES)) {
            var at = "shares[" + read.size() + "]";
            var share = Fields.required(at, entry);
            read.add(new Share(Fields.text(at + ".part", share.part(), LONGEST_CODE),
                    Fields.text(at + ".whole", share.whole(), LONGEST_CODE)));
        }
        return read;
    }

    private List<Check> rules() {
        var read = new ArrayList<Check>();
        for (var entry : Fields.list("checks", checks, MOST_CHECKS)) {
            var at = "checks[" + read.size() + "]";
            var check = Fields.required(at, entry);
            Fields.text(at + ".messages.vi", check.messages().get("vi"), Fields.LINE);
            read.add(new Check(Fields.text(at + ".code", check.code(), LONGEST_CODE),
                    Fields.text(at + ".expression", check.expression(), LONGEST_EXPRESSION),
                    Fields.required(at + ".severity", check.severity()), check.messages(), check.figures()));
        }
        return read;
    }
}
