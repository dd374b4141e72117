package vn.tiendo.plan.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.LegalBasis;
import vn.tiendo.plan.importing.Draft.Severity;

/** A cited document whose number belongs to another kind: "Quyết định số …/KH-UBND". */
final class MismatchedNumbers implements Rule {

    private static final Map<String, String> ABBREVIATIONS = Map.of("Quyết định", "QĐ", "Kế hoạch", "KH", "Nghị quyết",
            "NQ", "Nghị định", "NĐ",
            "Chỉ thị", "CT", "Thông tư", "TT", "Hướng dẫn", "HD", "Tờ trình", "TTr");

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        return draft.legalBases().stream().filter(MismatchedNumbers::isMismatched)
                .map(basis -> new Finding(Severity.WARNING, "NUMBER_KIND_MISMATCH",
                        "“" + basis.kind() + " số " + basis.number() + "”: ký hiệu không khớp với loại văn bản.",
                        basis.source()));
    }

    private static boolean isMismatched(LegalBasis basis) {
        var number = basis.number();
        var own = ABBREVIATIONS.get(basis.kind());
        if (number == null || own == null || number.matches(".*[/-]" + own + "([/-].*|\\d*|[A-ZĐ]+)")) {
            return false;
        }
        return ABBREVIATIONS.values().stream().anyMatch(other -> number.matches(".*[/-]" + other + "([/-].*)?"));
    }
}
