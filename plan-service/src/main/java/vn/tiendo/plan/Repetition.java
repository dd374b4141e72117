package vn.tiendo.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.platform.store.Stored;

/** What somebody is told who imports a file that was imported before. */
final class Repetition {

    static final Finding BY_YOUR_UNIT = new Finding(Severity.INFO, "ALREADY_IMPORTED",
            "Tệp này đã được nhập trước đó; đây là kế hoạch đã lưu, không tạo thêm bản mới.", null, null,
            "This file was imported before; this is the plan as it stands, nothing was added.", null);

    private Repetition() {}

    /** Which plan it is, where the caller may see it; else only that there is one. */
    static Stream<Finding> byOthers(List<Stored<PlanOutline>> plans, String ownId, Predicate<String> mayRead) {
        return plans.stream().filter(plan -> !plan.id().equals(ownId))
                .map(plan -> plan.state().isPublic() || mayRead.test(plan.state().unit()) ? visible(plan) : HIDDEN)
                .distinct();
    }

    private static final Finding HIDDEN = new Finding(Severity.INFO, "IMPORTED_BY_ANOTHER",
            "Một đơn vị khác cũng đã nhập chính tệp này; hãy kiểm tra xem kế hoạch có đúng của đơn vị bạn không.", null,
            null, "Another unit imported the very same file; make sure that the plan is your unit's.", null);

    private static Finding visible(Stored<PlanOutline> plan) {
        return new Finding(Severity.INFO, "IMPORTED_BY_ANOTHER",
                "Đơn vị " + plan.state().unit() + " cũng đã nhập chính tệp này: kế hoạch " + plan.id() + ".", null,
                null,
                "Unit " + plan.state().unit() + " imported the very same file: plan " + plan.id() + ".", null);
    }
}
