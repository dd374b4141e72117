package vn.tiendo.task.commendation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.events.CommendationEvent.UnitCommended;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Task;
import vn.tiendo.task.register.Circles;
import vn.tiendo.task.register.Registers;

/** Praise and criticism of a unit and all below it in a year. */
@Component
public final class CommendationLists implements EventHandler<UnitCommended> {

    private final Registers registers;
    private final Circles circles;

    CommendationLists(Registers registers, Circles circles) {
        this.registers = registers;
        this.circles = circles;
    }

    /** Ids of what units of that circle got in a year, the oldest first. */
    public List<String> within(String unit, int year) {
        return registers.ids(key(unit, year));
    }

    @Override
    public Class<UnitCommended> eventType() {
        return UnitCommended.class;
    }

    @Override
    public void handle(UnitCommended event, EventMetadata metadata) {
        var day = LocalDate.ofInstant(event.at(), Task.ZONE);
        circles.around(event.unit(), day)
                .forEach(unit -> registers.enter(key(unit, day.getYear()), event.commendationId()));
    }

    private static String key(String unit, int year) {
        return "commendations/" + unit + "/" + year;
    }
}
