package vn.tiendo.kpi.query;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;
import vn.tiendo.events.Standing;

/** Which of the figures that a submission has at once are asked for. */
public enum Basis {
    /** Those that count. */
    APPROVED,
    /** Official ones that wait for approval. */
    PENDING,
    /** The estimate. */
    ESTIMATED;

    Map<String, Figure> of(Standing standing) {
        @Nullable
        Map<String, Figure> figures = switch (this) {
            case APPROVED -> standing.approved();
            case PENDING -> standing.pending();
            case ESTIMATED -> standing.estimated();
        };
        return Objects.requireNonNullElse(figures, Map.of());
    }
}
