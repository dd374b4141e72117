package vn.tiendo.kpi.submission.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Figure;

/**
 * A figure as typed in, not yet known to be one.
 *
 * @param value a decimal in plain digits, null where it does not apply
 * @param notApplicable why it does not apply, null where it does
 */
public record Entry(@Nullable String value, @Nullable String notApplicable) {

    /** The figure it says; empty where it says none, two things at once, or no plain decimal. */
    public Optional<Figure> read() {
        if (value != null && notApplicable == null) {
            return PlainDecimal.read(value).map(Figure.Known::new);
        }
        if (notApplicable != null && value == null) {
            return Optional.of(Figure.notApplicable(notApplicable.strip()));
        }
        return Optional.empty();
    }
}
