package vn.tiendo.plan.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * The dates of the reform of 2025 and the facts the address database leaves out. Reference data, not code:
 * {@code registry/reform.json}.
 *
 * @param source the texts of law behind it
 * @param recordedFrom first day this registry speaks about; older units count as existing from here on
 * @param newUnitsFrom first day of the two-tier units
 * @param earlierMergersLastDay last day of units that went in the mergers before the reform, whose own days the
 *        database does not give
 * @param additions mappings the database lacks, in its own form
 */
record Reform(String source, String nation, LocalDate nationFrom, LocalDate recordedFrom, LocalDate newUnitsFrom,
        LocalDate earlierMergersLastDay, List<AddressRow> additions) {

    LocalDate oldUnitsLastDay() {
        return newUnitsFrom.minusDays(1);
    }
}
