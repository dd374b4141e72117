package vn.tiendo.plan.importing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;

/** Number, date or year were left blank; a plan without tasks has nothing to assign. */
final class BlankHeading implements Rule {

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        return Stream.of(
                when(draft.number() == null, Severity.WARNING, "NUMBER_BLANK",
                        "Kế hoạch chưa ghi số; cần bổ sung trước khi ban hành."),
                when(draft.issuedOn() == null, Severity.WARNING, "DATE_BLANK",
                        "Kế hoạch chưa ghi đủ ngày, tháng, năm ban hành."),
                when(draft.year() == null, Severity.ERROR, "YEAR_MISSING", "Không xác định được năm của kế hoạch."),
                when(draft.tasks().isEmpty(), Severity.INFO, "TASKS_MISSING",
                        "Không tìm thấy phụ lục nhiệm vụ; có thể giao nhiệm vụ từ phần tổ chức thực hiện."))
                .filter(java.util.Objects::nonNull).map(java.util.Objects::requireNonNull);
    }

    private static @Nullable Finding when(boolean applies, Severity severity, String code, String message) {
        return applies ? new Finding(severity, code, message, null) : null;
    }
}
