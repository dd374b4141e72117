package vn.tiendo.plan.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.LegalBasis;

/** A cited document whose number belongs to another kind: "Quyết định số …/KH-UBND" (NĐ 30/2020/NĐ-CP, phụ lục III). */
final class MismatchedNumbers implements Rule {

    private static final Map<String, String> ABBREVIATIONS = Map.of("Quyết định", "QĐ", "Kế hoạch", "KH", "Nghị quyết",
            "NQ", "Nghị định", "NĐ", "Chỉ thị", "CT", "Thông tư", "TT", "Hướng dẫn", "HD", "Tờ trình", "TTr");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.NUMBER_KIND_MISMATCH);
    }

    @Override
    public Stream<Finding> findings(Draft plan, Surroundings around) {
        return IntStream.range(0, plan.legalBases().size()).boxed().flatMap(at -> find(at, plan.legalBases().get(at)));
    }

    private static Stream<Finding> find(int at, LegalBasis basis) {
        var kind = kindOfNumber(basis);
        return kind == null
                ? Stream.empty()
                : Stream.of(Code.NUMBER_KIND_MISMATCH.at("legalBases/" + at, basis.source(),
                        new Words(
                                "“" + basis.kind() + " số " + basis.number()
                                        + "”: ký hiệu không khớp với loại văn bản.",
                                "“" + basis.kind() + " số " + basis.number()
                                        + "”: the number belongs to another kind of document."),
                        new Words("Đối chiếu bản gốc; theo ký hiệu, văn bản này là " + kind + ".",
                                "Look at the original; by its number this is a “" + kind + "”.")
                                .replacing("/legalBases/" + at + "/kind", kind)));
    }

    /** What the number says it is, where that is another kind than the one written; null where both agree or nobody knows. */
    private static @Nullable String kindOfNumber(LegalBasis basis) {
        var number = basis.number();
        var own = ABBREVIATIONS.get(basis.kind());
        if (number == null || own == null || number.matches(".*[/-]" + own + "([/-].*|\\d*|[A-ZĐ]+)")) {
            return null;
        }
        return ABBREVIATIONS.entrySet().stream()
                .filter(kind -> number.matches(".*[/-]" + kind.getValue() + "([/-].*)?"))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }
}
