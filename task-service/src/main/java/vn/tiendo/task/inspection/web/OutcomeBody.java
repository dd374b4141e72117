package vn.tiendo.task.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Fields;
import vn.tiendo.task.document.Citation;
import vn.tiendo.task.inspection.InspectionCommand.CarryOut;

/** Body of a visit that was carried out: to which unit, when, with what conclusion, announced by which document. */
record OutcomeBody(@Nullable String unit, @Nullable LocalDate day, @Nullable String conclusion,
        @Nullable Citation document) {

    CarryOut toCommand(String by, Instant at) {
        return new CarryOut(Fields.text("unit", unit, Fields.LINE), Fields.required("day", day),
                Fields.text("conclusion", conclusion, Fields.PARAGRAPH),
                Citation.optional("document", document), by, at);
    }
}
