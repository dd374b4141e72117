package vn.tiendo.kpi.catalogue.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.kpi.catalogue.Fault;
import vn.tiendo.platform.problem.Rejection;

/**
 * Something in a file that cannot be taken.
 *
 * @param part {@code forms} or {@code indicators}
 * @param entry which one, counted from 1
 * @param code as written, null where none is
 * @param problem stable name, as that of a problem when the definition is written by itself
 * @param field at fault, null where it is not one of them
 * @param violations in detail, where there are several
 */
public record RowFault(String part, int entry, @Nullable String code, String problem, @Nullable Object field,
        List<Fault> violations) {

    static RowFault of(String part, int entry, @Nullable String code, Rejection rejection) {
        var violations = rejection.properties().get("violations") instanceof List<?> faults
                ? faults.stream().filter(Fault.class::isInstance).map(Fault.class::cast).toList()
                : List.<Fault>of();
        return new RowFault(part, entry, code, rejection.type().slug(), rejection.properties().get("field"),
                violations);
    }
}
