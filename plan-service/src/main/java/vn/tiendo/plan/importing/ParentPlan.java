package vn.tiendo.plan.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parent among the legal bases: the reform plan of the same year by a unit of a level above; of several, that of
 * the level nearest above.
 */
final class ParentPlan {

    private final Heading heading;

    ParentPlan(Heading heading) {
        this.heading = heading;
    }

    List<Draft.LegalBasis> mark(List<Draft.LegalBasis> bases) {
        var parent = find(bases);
        return bases.stream().map(basis -> basis.equals(parent) ? marked(basis) : basis).toList();
    }

    private Draft.@Nullable LegalBasis find(List<Draft.LegalBasis> bases) {
        int own = UnitNames.rank(heading.issuer());
        Draft.LegalBasis best = null;
        int bestRank = -1;
        for (var basis : bases) {
            int rank = UnitNames.rank(basis.issuer() != null ? basis.issuer() : basis.subject());
            boolean above = own < 0 ? rank >= 0 : rank >= 0 && rank < own;
            if (above && isPlan(basis) && isOfYear(basis) && rank >= bestRank) {
                best = basis;
                bestRank = rank;
            }
        }
        return best;
    }

    private static boolean isPlan(Draft.LegalBasis basis) {
        var subject = basis.subject() == null ? "" : Folding.fold(basis.subject());
        boolean aboutReform = subject.isEmpty() || subject.contains("cai cach hanh chinh") || subject.contains("cchc");
        boolean named = basis.kind().equals("Kế hoạch") || (basis.number() != null && basis.number().contains("/KH"))
                || subject.startsWith("ban hanh ke hoach");
        return named && aboutReform && !subject.matches(".*giai doan 20\\d\\d.*");
    }

    private boolean isOfYear(Draft.LegalBasis basis) {
        var planned = heading.period();
        if (planned == null) {
            return true;
        }
        var named = basis.subject() == null ? null : Period.in(basis.subject());
        if (named != null) {
            return named.year() == planned.year();
        }
        return basis.date() == null || basis.date().getYear() >= planned.year() - 1;
    }

    private static Draft.LegalBasis marked(Draft.LegalBasis basis) {
        return new Draft.LegalBasis(basis.kind(), basis.number(), basis.date(), basis.issuer(), basis.subject(), true,
                basis.source());
    }
}
