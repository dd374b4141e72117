package vn.tiendo.plan.check;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.unit.IssuerNames;
import vn.tiendo.plan.unit.UnitMatch.Candidates;
import vn.tiendo.plan.unit.UnitMatch.Found;
import vn.tiendo.plan.unit.UnitMatch.Unknown;

/** The text names another issuer than the unit whose plan it is, or one that the registry of the plan's day does not know. */
final class IssuerMatch implements Rule {

    private final IssuerNames names;

    IssuerMatch(IssuerNames names) {
        this.names = names;
    }

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ISSUER_MISSING, Code.ISSUER_MERGED, Code.ISSUER_IS_ANOTHER, Code.ISSUER_AMBIGUOUS,
                Code.ISSUER_UNKNOWN);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        var unit = around.unit();
        return unit == null ? Stream.empty() : Stream.ofNullable(find(plan, unit, around));
    }

    private @Nullable Finding find(Draft plan, String unit, Surroundings around) {
        var issuer = plan.issuer();
        if (issuer == null || issuer.isBlank()) {
            return at(Code.ISSUER_MISSING, plan,
                    new Words("Văn bản không ghi rõ đơn vị ban hành; tạm lấy đơn vị của bạn.",
                            "The text names no issuer; your unit is taken."));
        }
        return switch (names.match(issuer, hints(plan), around.dayOf(plan))) {
            case Found(var named) -> found(plan, unit, named);
            case Candidates(var units) when units.stream().anyMatch(one -> one.code().equals(unit)) -> null;
            case Candidates(var units) -> at(Code.ISSUER_AMBIGUOUS, plan,
                    new Words("“" + issuer + "” có thể là: " + described(units) + "; tạm lấy đơn vị của bạn.",
                            "“" + issuer + "” may be: " + described(units) + "; your unit is taken."));
            case Unknown() -> at(Code.ISSUER_UNKNOWN, plan,
                    new Words("Không tìm thấy “" + issuer
                            + "” trong danh mục đơn vị hành chính vào ngày của kế hoạch; tạm lấy đơn vị của bạn.",
                            "“" + issuer + "” is not in the registry of the plan's day; your unit is taken."));
        };
    }

    private static @Nullable Finding found(Draft plan, String unit, RegisteredUnit named) {
        if (named.code().equals(unit)) {
            return null;
        }
        var name = named.name() + " (" + named.code() + ")";
        return named.successors().contains(unit)
                ? at(Code.ISSUER_MERGED, plan,
                        new Words(name + " đã được sắp xếp vào đơn vị của bạn; kế hoạch được lưu cho đơn vị của bạn.",
                                name + " was merged into your unit; the plan is kept for your unit."))
                : at(Code.ISSUER_IS_ANOTHER, plan,
                        new Words(
                                "Kế hoạch do " + name + " ban hành, không phải đơn vị của bạn; tạm lấy đơn vị của bạn.",
                                "The plan was issued by " + name + ", not by your unit; your unit is taken."));
    }

    private static Finding at(Code code, Draft plan, Words message) {
        return code.at("issuer", plan.sources().get("issuer"), message,
                new Words("Kiểm tra tên đơn vị ban hành.", "Look at the name of the issuer.").advice());
    }

    private static List<String> hints(Draft plan) {
        return Stream.concat(Stream.ofNullable(plan.place()),
                plan.legalBases().stream().map(Draft.LegalBasis::issuer)).filter(Objects::nonNull).toList();
    }

    private static String described(List<RegisteredUnit> units) {
        var first = units.stream().limit(5).map(unit -> unit.name() + " (" + unit.code() + ")").toList();
        return String.join(", ", first) + (units.size() > 5 ? ", …" : "");
    }
}
