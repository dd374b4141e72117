package vn.tiendo.plan.unit.change;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.unit.UnitHistory;
import vn.tiendo.platform.problem.Rejection;

/**
 * The official units with the changes worked in.
 *
 * @param units with all changes that fit
 * @param unfit ids of changes that a newer official list contradicts or holds already; they stay in the ledger, without
 *        effect, for an administrator to see
 */
record Folding(Revision units, List<String> unfit) {

    static Folding of(UnitHistory official, ChangeLedger ledger) {
        var units = new Revision(official);
        var unfit = new ArrayList<String>();
        for (var entered : ledger.changes()) {
            try {
                Applying.apply(entered.change(), units, entered.id(), entered.at());
            } catch (Rejection _) {
                unfit.add(entered.id());
            }
        }
        return new Folding(units, List.copyOf(unfit));
    }
}
