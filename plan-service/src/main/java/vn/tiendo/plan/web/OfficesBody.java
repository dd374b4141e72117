package vn.tiendo.plan.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.UnitOffice;

/** The offices of a unit as a caller sends them: the form in which they are read. */
@JsonIgnoreProperties({"unit", "version"})
record OfficesBody(@Nullable List<OfficeBody> offices) {

    /**
     * An office.
     *
     * @param kind OFFICE if left out
     * @param head username of who leads it
     */
    record OfficeBody(@Nullable String id, @Nullable String name, @Nullable String kind, @Nullable List<String> aliases,
            @Nullable String head) {

        static UnitOffice read(OfficeBody body, String path) {
            return new UnitOffice(Items.require(body.id(), path + ".id"), Items.require(body.name(), path + ".name"),
                    Objects.requireNonNullElse(body.kind(), "OFFICE"),
                    Items.each(path + ".aliases", body.aliases(), (alias, _) -> alias), body.head());
        }
    }

    List<UnitOffice> toOffices() {
        return Items.each("offices", Items.require(offices, "offices"), OfficeBody::read);
    }
}
