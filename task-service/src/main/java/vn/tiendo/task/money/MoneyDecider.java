package vn.tiendo.task.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tiendo.events.MoneyEvent.MoneyEntered;
import vn.tiendo.events.MoneyEvent.MoneyEntered.Kind;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.task.Task;

/** Who decides that an entry is sound: amounts are above zero unless they correct, and no total falls below it. */
final class MoneyDecider {

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    private MoneyDecider() {}

    /**
     * What entering it means.
     *
     * @throws Rejection with a {@link MoneyProblem}; too-many-entries
     */
    static MoneyEntered decide(EnterMoney c, TaskMoney money) {
        if (money.entries().size() >= MOST_ENTRIES) {
            throw new Rejection(PlatformProblem.TOO_MANY_ENTRIES).at("entries").with("most", MOST_ENTRIES);
        }
        requireInRange(c.amount());
        if (c.kind() == Kind.SPENT && c.day().isAfter(LocalDate.ofInstant(c.at(), Task.ZONE))) {
            throw new Rejection(MoneyProblem.PAYMENT_IN_FUTURE).at("day").with("day", c.day().toString());
        }
        if (c.corrects() != null) {
            requireSameKind(c, c.corrects(), money);
        } else if (c.amount().signum() < 0) {
            throw new Rejection(MoneyProblem.AMOUNT_NOT_POSITIVE).at("amount");
        }
        var total = money.total(c.kind(), c.source()).add(c.amount());
        if (total.signum() < 0) {
            throw new Rejection(MoneyProblem.TOTAL_BELOW_ZERO).at("amount").with("total", total.toPlainString());
        }
        return new MoneyEntered(c.taskId(), c.unit(), money.entries().size() + 1, c.kind(), c.source(), c.amount(),
                c.day(), c.note(), c.corrects(), total, c.by(), c.at());
    }

    /** Zero says nothing; the bounds keep every sum exact and readable. */
    private static void requireInRange(BigDecimal amount) {
        boolean fine = amount.signum() != 0 && Math.abs(amount.scale()) <= 20 && amount.abs().compareTo(MOST) <= 0
                && amount.stripTrailingZeros().scale() <= MOST_DECIMALS;
        if (!fine) {
            throw new Rejection(MoneyProblem.AMOUNT_OUT_OF_RANGE).at("amount").with("most", MOST.toPlainString());
        }
    }

    private static void requireSameKind(EnterMoney c, int corrected, TaskMoney money) {
        if (corrected < 1 || corrected > money.entries().size()) {
            throw new Rejection(MoneyProblem.ENTRY_UNKNOWN).at("corrects").with("entry", corrected);
        }
        var entry = money.entries().get(corrected - 1);
        if (entry.kind() != c.kind() || entry.source() != c.source()) {
            throw new Rejection(MoneyProblem.ENTRY_OF_ANOTHER_KIND).at("corrects").with("entry", corrected);
        }
    }
}
