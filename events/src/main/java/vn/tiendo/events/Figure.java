package vn.tiendo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a form: a known value (zero is one) or a reasoned "not applicable". A missing figure is absent from its
 * map; the three never mix.
 */
@JsonSubTypes({@JsonSubTypes.Type(Figure.Known.class), @JsonSubTypes.Type(Figure.NotApplicable.class)})
@JsonInclude(JsonInclude.Include.ALWAYS)
public sealed interface Figure {

    /** An exact decimal, written as a string in JSON. */
    record Known(BigDecimal value) implements Figure {}

    /** Does not apply to the unit in that period, with the reason given. */
    record NotApplicable(String notApplicable) implements Figure {}

    /**
     * Reads a figure from its JSON members.
     *
     * @throws IllegalArgumentException unless exactly one of them is there: a figure is never both, never neither
     */
    @JsonCreator
    static Figure read(@Nullable BigDecimal value, @Nullable String notApplicable) {
        if (value != null && notApplicable == null) {
            return new Known(value);
        }
        if (value == null && notApplicable != null) {
            return new NotApplicable(notApplicable);
        }
        throw new IllegalArgumentException("a figure has either a value or a reason why it does not apply");
    }

    static Figure of(String value) {
        return new Known(new BigDecimal(value));
    }

    static Figure of(long value) {
        return new Known(BigDecimal.valueOf(value));
    }

    static Figure notApplicable(String reason) {
        return new NotApplicable(reason);
    }
}
