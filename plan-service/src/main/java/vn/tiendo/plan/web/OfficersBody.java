package vn.tiendo.plan.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.OfficerPosition;

/** Positions in a unit as a caller sends them: the form in which they are read. */
@JsonIgnoreProperties({"unit", "version"})
record OfficersBody(@Nullable List<OfficerBody> officers) {

    /**
     * A position.
     *
     * @param office id of an office, left out for the unit itself
     * @param validTo last day, left out while it is held
     */
    record OfficerBody(@Nullable String username, @Nullable String name, @Nullable String position,
            @Nullable String office, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

        static OfficerPosition read(OfficerBody body, String path) {
            return new OfficerPosition(Items.require(body.username(), path + ".username"),
                    Items.require(body.name(), path + ".name"), Items.require(body.position(), path + ".position"),
                    body.office(), Items.require(body.validFrom(), path + ".validFrom"), body.validTo());
        }
    }

    List<OfficerPosition> toOfficers() {
        return Items.each("officers", Items.require(officers, "officers"), OfficerBody::read);
    }
}
