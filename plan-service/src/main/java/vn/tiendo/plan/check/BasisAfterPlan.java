package vn.tiendo.plan.check;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;

/** A legal basis that is younger than the plan that rests on it: one of the two dates is wrong. */
final class BasisAfterPlan implements Rule {

    @Override
    public Set<Code> codes() {
        return Set.of(Code.BASIS_AFTER_PLAN);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        var issued = plan.issuedOn();
        return issued == null
                ? Stream.empty()
                : IntStream.range(0, plan.legalBases().size()).boxed().flatMap(at -> {
                    var basis = plan.legalBases().get(at);
                    var day = basis.date();
                    return day == null || !day.isAfter(issued)
                            ? Stream.empty()
                            : Stream.of(Code.BASIS_AFTER_PLAN.at("legalBases/" + at, basis.source(),
                                    new Words("Căn cứ “" + basis.kind() + " " + basis.number() + "” đề ngày " + day
                                            + ", sau ngày ban hành kế hoạch " + issued + ".",
                                            "Legal basis “" + basis.kind() + " " + basis.number() + "” is of " + day
                                                    + ", after the plan of " + issued + "."),
                                    new Words("Kiểm tra hai ngày này.", "Look at both dates.").advice()));
                });
    }
}
