package vn.tiendo.plan.unit.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.UnitOffice;
import vn.tiendo.platform.problem.ProblemType;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.unit.OfficeKey;

/** What lists of offices and officers have to keep. Pure. */
final class OfficeRules {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private OfficeRules() {}

    /** Ids are distinct, and no name or alias names two offices. */
    static void check(List<UnitOffice> offices, OfficeKey key, Officers officers) {
        var ids = new HashSet<String>();
        var names = new HashMap<String, String>();
        for (int at = 0; at < offices.size(); at++) {
            var office = offices.get(at);
            var path = "offices[" + at + "]";
            require(ID.matcher(office.id()).matches(), OfficeProblem.OFFICE_ID_MALFORMED, path + ".id", office.id());
            require(ids.add(office.id()), OfficeProblem.OFFICE_ID_TAKEN, path + ".id", office.id());
            require(!office.name().isBlank(), OfficeProblem.OFFICE_NAME_MISSING, path + ".name", office.id());
            for (var name : Stream.concat(Stream.of(office.name()), office.aliases().stream()).toList()) {
                var other = names.putIfAbsent(key.of(name), office.id());
                require(other == null || other.equals(office.id()), OfficeProblem.OFFICE_ALIAS_TAKEN,
                        path + ".aliases", name);
            }
        }
        officers.officers().stream().map(OfficerPosition::office).filter(id -> id != null && !ids.contains(id))
                .findFirst().ifPresent(id -> require(false, OfficeProblem.OFFICE_IN_USE, "offices", id));
    }

    /** Positions name offices there are, end after they begin, and nobody holds the same one twice at a time. */
    static void check(List<OfficerPosition> officers, Offices offices) {
        var ids = offices.offices().stream().map(UnitOffice::id).toList();
        for (int at = 0; at < officers.size(); at++) {
            var officer = officers.get(at);
            var path = "officers[" + at + "]";
            require(officer.office() == null || ids.contains(officer.office()), OfficeProblem.OFFICE_UNKNOWN,
                    path + ".office", String.valueOf(officer.office()));
            require(officer.validTo() == null || !officer.validTo().isBefore(officer.validFrom()),
                    OfficeProblem.POSITION_ENDS_BEFORE_IT_BEGINS, path + ".validTo", officer.username());
            require(officers.subList(0, at).stream().noneMatch(other -> overlap(officer, other)),
                    OfficeProblem.POSITION_OVERLAPS, path, officer.username());
        }
    }

    private static boolean overlap(OfficerPosition one, OfficerPosition other) {
        return one.username().equals(other.username()) && one.position().equals(other.position())
                && java.util.Objects.equals(one.office(), other.office())
                && (one.holdsOn(other.validFrom()) || other.holdsOn(one.validFrom()));
    }

    private static void require(boolean fits, ProblemType problem, String field, String value) {
        if (!fits) {
            throw new Rejection(problem).at(field).with("value", value);
        }
    }
}
