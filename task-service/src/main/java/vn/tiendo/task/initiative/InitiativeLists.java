package vn.tiendo.task.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.events.InitiativeEvent;
import vn.tiendo.events.InitiativeEvent.InitiativeProposed;
import vn.tiendo.events.InitiativeEvent.InitiativeRecognised;
import vn.tiendo.events.InitiativeEvent.InitiativeRefused;
import vn.tiendo.events.InitiativeEvent.InitiativeReplicated;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;
import vn.tiendo.task.Task;
import vn.tiendo.task.register.Circles;
import vn.tiendo.task.register.Registers;

/** Which initiatives came from a unit and all below it in a year, and which were recognised anywhere. */
@Component
public final class InitiativeLists implements EventHandler<InitiativeEvent> {

    private final Registers registers;
    private final Circles circles;

    InitiativeLists(Registers registers, Circles circles) {
        this.registers = registers;
        this.circles = circles;
    }

    /** Ids of what a unit and all below it proposed in a year, the oldest first. */
    public List<String> proposed(String unit, int year) {
        return registers.ids(key(unit, year));
    }

    /** Ids of what was recognised in a year, the oldest first. */
    public List<String> recognised(int year) {
        return registers.ids(recognisedKey(year));
    }

    @Override
    public Class<InitiativeEvent> eventType() {
        return InitiativeEvent.class;
    }

    @Override
    public void handle(InitiativeEvent event, EventMetadata metadata) {
        switch (event) {
            case InitiativeProposed e -> circles.around(e.unit(), day(e.at()))
                    .forEach(unit -> registers.enter(key(unit, day(e.at()).getYear()), e.initiativeId()));
            case InitiativeRecognised e -> registers.enter(recognisedKey(day(e.at()).getYear()), e.initiativeId());
            case InitiativeRefused _,InitiativeReplicated _ -> {
                return;
            }
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Task.ZONE);
    }

    private static String key(String unit, int year) {
        return "initiatives/" + unit + "/" + year;
    }

    private static String recognisedKey(int year) {
        return "initiatives/recognised/" + year;
    }
}
