package vn.tiendo.plan.unit.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.DatedName;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.SuccessorShare;

/** A unit with one thing about it changed. */
final class Units {

    private Units() {}

    /** Ends on the day before; links and names end with it. */
    static RegisteredUnit ended(RegisteredUnit unit, LocalDate day, List<String> successors,
            @Nullable List<SuccessorShare> shares) {
        var last = day.minusDays(1);
        var links = unit.parents().stream()
                .map(link -> Revision.reaches(link, day) ? new ParentLink(link.unit(), link.validFrom(), last) : link)
                .toList();
        return new RegisteredUnit(unit.code(), unit.name(), unit.level(), unit.validFrom(), last, links, successors,
                shares, closed(unit.names(), last));
    }

    private static @Nullable List<DatedName> closed(@Nullable List<DatedName> names, LocalDate last) {
        return names == null
                ? null
                : names.stream().map(name -> name.validTo() == null
                        ? new DatedName(name.name(), name.validFrom(), last)
                        : name).toList();
    }

    /** Bears that name from the day on. */
    static RegisteredUnit renamedFrom(RegisteredUnit unit, LocalDate day, String name) {
        var before = unit.names() == null
                ? List.of(new DatedName(unit.name(), unit.validFrom(), day.minusDays(1)))
                : closed(unit.names(), day.minusDays(1));
        return renamed(unit, unit.name(),
                Stream.concat(Stream.ofNullable(before).flatMap(List::stream),
                        Stream.of(new DatedName(name, day, null))).toList());
    }

    static RegisteredUnit renamed(RegisteredUnit unit, String name, List<DatedName> names) {
        return new RegisteredUnit(unit.code(), name, unit.level(), unit.validFrom(), unit.validTo(), unit.parents(),
                unit.successors(), unit.shares(), names);
    }

    /** Stands below that parent from the day on, as long as it stood below the one before. */
    static RegisteredUnit movedFrom(RegisteredUnit unit, LocalDate day, String parent) {
        var links = new ArrayList<ParentLink>();
        for (var link : unit.parents()) {
            if (link.holdsOn(day)) {
                links.add(new ParentLink(link.unit(), link.validFrom(), day.minusDays(1)));
                links.add(new ParentLink(parent, day, link.validTo()));
            } else {
                links.add(link);
            }
        }
        return new RegisteredUnit(unit.code(), unit.name(), unit.level(), unit.validFrom(), unit.validTo(),
                List.copyOf(links), unit.successors(), unit.shares(), unit.names());
    }
}
