package vn.tiendo.kpi.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form as stored.
 *
 * @param versions the earliest first, at least one
 * @param edition number of the edition that defined it, 0 for one that no edition has
 * @param position in the catalogue's order, from 0
 * @param changes by administrators, the oldest first; what one of them changed no edition changes
 */
public record DefinedForm(List<Form> versions, int edition, int position, List<Change> changes) {

    public DefinedForm {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /** As an edition has it. */
    public static DefinedForm shipped(List<Form> versions, int edition, int position) {
        return new DefinedForm(versions, edition, position, List.of());
    }

    /** Reads a form, also one that was stored when there was but one {@code definition}. */
    @JsonCreator
    static DefinedForm read(@Nullable Form definition, @Nullable List<Form> versions, int edition, int position,
            @Nullable List<Change> changes) {
        return new DefinedForm(versions != null ? versions : List.of(Objects.requireNonNull(definition)), edition,
                position, changes == null ? List.of() : changes);
    }
}
