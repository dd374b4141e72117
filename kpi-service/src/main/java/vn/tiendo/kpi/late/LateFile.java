package vn.tiendo.kpi.late;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A late file in the register of a unit.
 *
 * @param entries all that was ever entered, the newest last
 * @param apologies in the order in which they were told of
 * @param withdrawn null as long as the file counts
 * @param resolvedIn {@code <unit>|<yyyy-MM>} of {@code resolvedOn}; by it the files of a period are found
 * @param resolvedOn day on which the result was given, null while the file does not count as resolved
 * @param unsettled code of the unit as long as anything is or can come to be owed, else null; by it debts are found
 */
public record LateFile(String unit, String reference, List<Entry> entries, List<Apology> apologies,
        @Nullable Withdrawal withdrawn, @Nullable String resolvedIn, @Nullable LocalDate resolvedOn,
        @Nullable String unsettled) {

    /** Who took it out of the register, when and why. */
    public record Withdrawal(String reason, String by, Instant at) {}

    static LateFile of(FileKey key, Entry first) {
        return known(key, List.of(first), List.of(), null);
    }

    private static LateFile known(FileKey key, List<Entry> entries, List<Apology> apologies,
            @Nullable Withdrawal withdrawn) {
        var facts = entries.getLast().facts();
        boolean counts = withdrawn == null;
        boolean settled = !counts || Debts.settled(facts, apologies);
        var resolvedOn = counts ? facts.returned() : null;
        return new LateFile(key.unit(), key.reference(), entries, apologies, withdrawn,
                resolvedOn == null ? null : month(key.unit(), YearMonth.from(resolvedOn)), resolvedOn,
                settled ? null : key.unit());
    }

    /** What {@link #resolvedIn} is for a month. */
    public static String month(String unit, YearMonth month) {
        return unit + "|" + month;
    }

    public FileKey key() {
        return new FileKey(unit, reference);
    }

    /** What is known now. */
    public Facts facts() {
        return entries.getLast().facts();
    }

    public boolean apologised() {
        return !apologies.isEmpty();
    }

    /** What is still owed on a day; nothing for a file that was withdrawn. */
    public List<Debt> owed(LocalDate today) {
        return withdrawn == null ? Debts.of(facts(), apologies, today) : List.of();
    }

    /** A file that was withdrawn counts again. */
    LateFile with(Entry entry) {
        return known(key(), append(entries, entry), apologies, null);
    }

    LateFile with(Apology apology) {
        return known(key(), entries, append(apologies, apology), withdrawn);
    }

    LateFile without(Withdrawal withdrawal) {
        return known(key(), entries, apologies, withdrawal);
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
