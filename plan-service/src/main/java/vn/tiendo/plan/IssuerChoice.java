package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;
import vn.tiendo.plan.unit.IssuerNames;
import vn.tiendo.plan.unit.UnitMatch.Candidates;
import vn.tiendo.plan.unit.UnitMatch.Found;
import vn.tiendo.plan.unit.UnitMatch.Unknown;

/**
 * Whose plan an imported draft becomes: the caller's own unit, always, since nobody writes for another; where the text
 * names somebody else, a finding says so.
 *
 * @param unit code of the unit
 */
record IssuerChoice(String unit, Draft draft) {

    static IssuerChoice of(Draft draft, String callersUnit, IssuerNames names, LocalDate today) {
        if (draft.issuer() == null || draft.issuer().isBlank()) {
            return with(draft, callersUnit, Severity.INFO, "ISSUER_MISSING",
                    "Văn bản không ghi rõ đơn vị ban hành; tạm lấy đơn vị của bạn.");
        }
        return switch (names.match(draft.issuer(), hints(draft), day(draft, today))) {
            case Found(var unit) -> found(draft, callersUnit, unit);
            case Candidates(var units) when codes(units).contains(callersUnit) -> new IssuerChoice(callersUnit, draft);
            case Candidates(var units) -> with(draft, callersUnit, Severity.WARNING, "ISSUER_AMBIGUOUS",
                    "“" + draft.issuer() + "” có thể là: " + described(units) + "; tạm lấy đơn vị của bạn.");
            case Unknown() -> with(draft, callersUnit, Severity.WARNING, "ISSUER_UNKNOWN",
                    "Không tìm thấy “" + draft.issuer() + "” trong danh mục đơn vị hành chính vào ngày của kế hoạch;"
                            + " tạm lấy đơn vị của bạn.");
        };
    }

    private static IssuerChoice found(Draft draft, String callersUnit, RegisteredUnit issuer) {
        if (issuer.code().equals(callersUnit)) {
            return new IssuerChoice(callersUnit, draft);
        }
        if (issuer.successors().contains(callersUnit)) {
            return with(draft, callersUnit, Severity.INFO, "ISSUER_MERGED", issuer.name() + " (" + issuer.code()
                    + ") đã được sắp xếp vào đơn vị của bạn; kế hoạch được lưu cho đơn vị của bạn.");
        }
        return with(draft, callersUnit, Severity.WARNING, "ISSUER_IS_ANOTHER", "Kế hoạch do " + issuer.name() + " ("
                + issuer.code() + ") ban hành, không phải đơn vị của bạn; tạm lấy đơn vị của bạn.");
    }

    /** The day of the plan; where it is blank, the first day of what it covers. */
    private static LocalDate day(Draft draft, LocalDate today) {
        if (draft.issuedOn() != null) {
            return draft.issuedOn();
        }
        var year = draft.year();
        if (year == null) {
            return today;
        }
        return LocalDate.of(year, "H2".equals(half(draft)) ? 7 : 1, 1);
    }

    private static String half(Draft draft) {
        var period = Objects.requireNonNullElse(draft.period(), "");
        return period.substring(period.indexOf('-') + 1);
    }

    private static List<String> hints(Draft draft) {
        return Stream.concat(Stream.ofNullable(draft.place()),
                draft.legalBases().stream().map(Draft.LegalBasis::issuer)).filter(Objects::nonNull).toList();
    }

    private static List<String> codes(List<RegisteredUnit> units) {
        return units.stream().map(RegisteredUnit::code).toList();
    }

    private static String described(List<RegisteredUnit> units) {
        var first = units.stream().limit(5).map(unit -> unit.name() + " (" + unit.code() + ")").toList();
        return String.join(", ", first) + (units.size() > 5 ? ", …" : "");
    }

    private static IssuerChoice with(Draft draft, String unit, Severity severity, String code, String message) {
        return new IssuerChoice(unit, Findings.added(draft, new Finding(severity, code, message, null)));
    }
}
