package vn.tiendo.kpi.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as stored.
 *
 * @param versions the earliest first, at least one
 * @param edition number of the edition that defined it, 0 for one that no edition has
 * @param position in the catalogue's order, from 0
 * @param distinctFrom codes of indicators that resemble it and of which an administrator said that they are others
 * @param changes by administrators, the oldest first; what one of them changed no edition changes
 */
public record DefinedIndicator(List<Indicator> versions, int edition, int position, List<String> distinctFrom,
        List<Change> changes) {

    public DefinedIndicator {
        versions = List.copyOf(versions);
        distinctFrom = List.copyOf(distinctFrom);
        changes = List.copyOf(changes);
    }

    /** As an edition has it. */
    public static DefinedIndicator shipped(List<Indicator> versions, int edition, int position) {
        return new DefinedIndicator(versions, edition, position, List.of(), List.of());
    }

    /** Reads an indicator, also one that was stored when there was but one {@code definition}. */
    @JsonCreator
    static DefinedIndicator read(@Nullable Indicator definition, @Nullable List<Indicator> versions, int edition,
            int position, @Nullable List<String> distinctFrom, @Nullable List<Change> changes) {
        return new DefinedIndicator(versions != null ? versions : List.of(Objects.requireNonNull(definition)), edition,
                position, distinctFrom == null ? List.of() : distinctFrom, changes == null ? List.of() : changes);
    }
}
