package vn.tiendo.report.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.FormFigure;
import vn.tiendo.events.KpiEvent.FormDefined;

/** A form with its figures in their order, the earliest version first. */
public record DefinedForm(String code, List<FilledForm> versions) {

    static DefinedForm of(FormDefined event) {
        return new DefinedForm(event.form(), event.versions() == null
                ? List.of(FilledForm.of(event))
                : event.versions().stream().map(version -> FilledForm.of(event.form(), version)).toList());
    }

    /** Reads a form, also one that was stored before forms had versions. */
    @JsonCreator
    static DefinedForm read(String code, @Nullable List<FilledForm> versions, @Nullable String name,
            @Nullable List<FormFigure> figures) {
        return new DefinedForm(code, versions != null
                ? versions
                : List.of(
                        FilledForm.read(code, Objects.requireNonNull(name), null, null, Objects.requireNonNull(figures),
                                Validity.ALWAYS)));
    }
}
