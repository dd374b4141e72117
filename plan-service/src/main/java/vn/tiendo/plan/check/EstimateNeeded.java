package vn.tiendo.plan.check;

import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.DeadlineRule;
import vn.tiendo.plan.importing.Draft.Finding;

/**
 * A report that is due before the figures of its period are closed: it carries estimates (ước thực hiện), to be reconciled with
 * official figures later. When figures are closed is reference data (NĐ 09/2019/NĐ-CP).
 */
final class EstimateNeeded implements Rule {

    private final ReferenceData data;

    EstimateNeeded(ReferenceData data) {
        this.data = data;
    }

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ESTIMATE_NEEDED);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        var reporting = plan.reporting();
        var rule = data.cutOffOn(around.dayOf(plan));
        return reporting == null || rule.isEmpty()
                ? Stream.empty()
                : reporting.rules().stream().filter(deadline -> isBefore(deadline, rule.get().day())).limit(1)
                        .map(deadline -> Code.ESTIMATE_NEEDED.at("reporting", reporting.source(),
                                new Words("Hạn báo cáo ngày " + deadline.day() + " trước ngày chốt số liệu (ngày "
                                        + rule.get().day() + " tháng cuối kỳ, " + rule.get().source()
                                        + "): báo cáo phải dùng số liệu ước thực hiện.",
                                        "The report is due on day " + deadline.day()
                                                + ", before figures are closed on day " + rule.get().day()
                                                + " of the last month: it carries estimates."),
                                new Words("Lùi hạn báo cáo sau ngày chốt số liệu, hoặc chấp nhận số ước.",
                                        "Set a later deadline, or accept estimates.").advice()));
    }

    private static boolean isBefore(DeadlineRule deadline, int cutOff) {
        return switch (deadline.monthOf()) {
            case FIRST_OF_PERIOD -> deadline.regime() != Draft.Regime.MONTH || deadline.day() <= cutOff;
            case LAST_OF_PERIOD -> deadline.day() <= cutOff;
            case AFTER_PERIOD -> false;
        };
    }
}
