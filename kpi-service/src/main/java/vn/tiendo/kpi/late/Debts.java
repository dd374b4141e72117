package vn.tiendo.kpi.late;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who decides what a unit still owes for a late file: an apology for the delay, another one each time a new date passes
 * without the result, and the result itself (Nghị định 61/2018/NĐ-CP, Điều 19).
 */
final class Debts {

    private Debts() {}

    static List<Debt> of(Facts facts, List<Apology> apologies, LocalDate today) {
        var debts = new ArrayList<Debt>();
        var regretted = apologies.isEmpty() ? facts.due() : apologies.getLast().newDate();
        if (regretted != null && endOfWaiting(facts, today).isAfter(regretted)) {
            debts.add(new Debt(Debt.Kind.APOLOGY, regretted.plusDays(1)));
        }
        if (facts.returned() == null) {
            debts.add(new Debt(Debt.Kind.RESULT, facts.due().plusDays(1)));
        }
        return List.copyOf(debts);
    }

    /** Whether nothing is owed now or can come to be. */
    static boolean settled(Facts facts, List<Apology> apologies) {
        @Nullable
        LocalDate returned = facts.returned();
        return returned != null && of(facts, apologies, returned).isEmpty();
    }

    private static LocalDate endOfWaiting(Facts facts, LocalDate today) {
        return facts.returned() == null ? today : facts.returned();
    }
}
