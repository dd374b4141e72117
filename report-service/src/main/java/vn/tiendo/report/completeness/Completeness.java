package vn.tiendo.report.completeness;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitLevel;

/**
 * Who has sent and who has not, against the units and forms that were expected on the last day of the period.
 *
 * @param forms each form that was expected
 * @param units each unit right below
 * @param missing what was expected and does not stand, by unit
 */
record Completeness(String parent, String period, @JsonUnwrapped Count count, List<OfForm> forms, List<OfUnit> units,
        List<Missing> missing) {

    /** One form. */
    record OfForm(String code, String name, @JsonUnwrapped Count count) {}

    /**
     * One unit right below.
     *
     * @param status of a unit that fills forms itself, the least of them; null where only units below it do
     * @param sentAt when it sent its first official figures
     */
    record OfUnit(String code, String name, UnitLevel level, @Nullable DeliveryState status, @Nullable Instant sentAt,
            @JsonUnwrapped Count count) {}

    /** A form that a unit has not sent, or that was sent back. */
    record Missing(String unit, String name, String form, String formName, DeliveryState status) {}
}
