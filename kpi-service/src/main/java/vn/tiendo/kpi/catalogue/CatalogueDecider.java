package vn.tiendo.kpi.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.store.Decision;

/** What becomes of a definition when an edition or an administrator says what it is. */
public final class CatalogueDecider {

    private CatalogueDecider() {}

    /** An edition's definition replaces an older edition's, but nothing that an administrator changed. */
    public static Decision<DefinedIndicator> define(DefinedIndicator shipped, @Nullable DefinedIndicator stored,
            Instant at) {
        return stored != null && (stored.edition() >= shipped.edition() || !stored.changes().isEmpty())
                ? new Decision<>(stored, List.of())
                : Decision.of(shipped, DefinitionEvents.of(shipped.versions(), at));
    }

    /** The same of a form. */
    public static Decision<DefinedForm> define(DefinedForm shipped, @Nullable DefinedForm stored, Instant at) {
        return stored != null && (stored.edition() >= shipped.edition() || !stored.changes().isEmpty())
                ? new Decision<>(stored, List.of())
                : Decision.of(shipped, DefinitionEvents.forms(shipped.versions(), at));
    }

    /**
     * A version as an administrator wrote it; the same again changes nothing.
     *
     * @param distinctFrom codes of indicators that resemble it and are others
     * @param position of an indicator that is new
     */
    public static Decision<DefinedIndicator> design(Indicator version, List<String> distinctFrom, Change change,
            int position, @Nullable DefinedIndicator stored) {
        var known = stored == null ? DefinedIndicator.shipped(List.of(), 0, position) : stored;
        if (known.versions().contains(version)) {
            return new Decision<>(known, List.of());
        }
        var versions = Versions.with(known.versions(), version, Indicator::endedOn);
        return Decision.of(new DefinedIndicator(versions, known.edition(), known.position(),
                with(known.distinctFrom(), distinctFrom), with(known.changes(), List.of(change))),
                DefinitionEvents.of(versions, change.at()));
    }

    /** The same of a form. */
    public static Decision<DefinedForm> design(Form version, Change change, int position,
            @Nullable DefinedForm stored) {
        var known = stored == null ? DefinedForm.shipped(List.of(), 0, position) : stored;
        if (known.versions().contains(version)) {
            return new Decision<>(known, List.of());
        }
        var versions = Versions.with(known.versions(), version, Form::endedOn);
        return Decision.of(
                new DefinedForm(versions, known.edition(), known.position(),
                        with(known.changes(), List.of(change))),
                DefinitionEvents.forms(versions, change.at()));
    }

    private static <T> List<T> with(List<T> known, List<T> added) {
        var all = new ArrayList<>(known);
        added.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return List.copyOf(all);
    }
}
