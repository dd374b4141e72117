package vn.tiendo.task;

import java.util.List;
import vn.tiendo.events.PlannedTask;

/** Who answers for a task, and who helps. */
public record Responsibility(Lead lead, List<Coordinator> coordinators) {

    /**
     * As a plan words it. One name that means one office is the lead; of several nobody but a person can choose.
     *
     * @param offices those of the unit
     */
    static Responsibility of(PlannedTask planned, OfficeFinder offices) {
        var office = planned.leads().size() == 1 ? offices.find(planned.leads().getFirst()) : null;
        return new Responsibility(new Lead(office, null), planned.coordinators().stream()
                .map(name -> new Coordinator(name, offices.find(name), null)).toList());
    }
}
