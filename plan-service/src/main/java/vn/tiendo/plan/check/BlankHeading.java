package vn.tiendo.plan.check;

import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;

/** Number, date or year were left blank; a plan without tasks has nothing to assign. */
final class BlankHeading implements Rule {

    @Override
    public Set<Code> codes() {
        return Set.of(Code.NUMBER_BLANK, Code.DATE_BLANK, Code.YEAR_MISSING, Code.TASKS_MISSING);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        return Stream.of(
                when(plan.number() == null, Code.NUMBER_BLANK, "number",
                        new Words("Kế hoạch chưa ghi số; cần bổ sung trước khi ban hành.",
                                "The plan has no number yet."),
                        new Words("Điền số của kế hoạch, ví dụ 12/KH-UBND.",
                                "Fill in the number, such as 12/KH-UBND.")),
                when(plan.issuedOn() == null, Code.DATE_BLANK, "issuedOn",
                        new Words("Kế hoạch chưa ghi đủ ngày, tháng, năm ban hành.",
                                "The date of issue is incomplete."),
                        new Words("Điền ngày ban hành.", "Fill in the date of issue.")),
                when(plan.year() == null, Code.YEAR_MISSING, "year",
                        new Words("Không xác định được năm của kế hoạch.", "The year of the plan cannot be told."),
                        new Words("Điền năm kế hoạch.", "Fill in the year.")),
                when(plan.tasks().isEmpty(), Code.TASKS_MISSING, "tasks",
                        new Words("Không tìm thấy phụ lục nhiệm vụ; có thể giao nhiệm vụ từ phần tổ chức thực hiện.",
                                "There is no table of tasks; tasks can be made from the duties of each unit."),
                        new Words("Thêm nhiệm vụ.", "Add tasks.")))
                .flatMap(found -> found);
    }

    private static Stream<Finding> when(boolean applies, Code code, String item, Words message, Words advice) {
        return applies ? Stream.of(code.at(item, null, message, advice.advice())) : Stream.empty();
    }
}
