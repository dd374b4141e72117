package vn.tiendo.plan.unit.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change with who decided it and why.
 *
 * @param id the same for a repetition of the same request
 * @param instrument legal instrument, for example "NQ 12/2026/UBTVQH16"
 * @param reason why it is entered after its day; null where it is not
 * @param by username of the administrator
 * @param byUnit code of his unit
 */
public record AdministeredChange(String id, UnitChange change, String instrument, @Nullable String reason, String by,
        String byUnit, Instant at) {}
