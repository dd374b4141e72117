package vn.tiendo.task;

import java.util.List;
import vn.tiendo.events.CoordinatorPart;

/** Those asked to help, as events tell them. */
final class Coordinators {

    private Coordinators() {}

    static List<Coordinator> of(List<CoordinatorPart> told) {
        return told.stream().map(part -> new Coordinator(part.name(), part.office(), part.part())).toList();
    }

    static List<CoordinatorPart> told(List<Coordinator> coordinators) {
        return coordinators.stream().map(one -> new CoordinatorPart(one.name(), one.office(), one.part())).toList();
    }
}
