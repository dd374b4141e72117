package vn.tiendo.task.board;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.platform.unit.Offices;

/**
 * Which tasks are an officer's: those he was named for; where nobody was named, those of his office; where no office was
 * settled, or nobody knows his, those of his unit.
 */
@Component
public final class MyTasks {

    private final Boards boards;
    private final Offices offices;
    private final Clock clock;

    MyTasks(Boards boards, Offices offices, Clock clock) {
        this.boards = boards;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * His tasks that are not closed, in no order.
     *
     * @param unit code of the unit he works for; empty where he works for none
     */
    public Collection<Line> of(String username, String unit) {
        var his = officesOf(username, unit);
        return boards.open(unit).stream().filter(line -> isHis(line, username, his)).toList();
    }

    static boolean isHis(Line line, String username, Set<String> offices) {
        if (line.officer() != null) {
            return username.equals(line.officer());
        }
        return line.office() == null || offices.isEmpty() || offices.contains(line.office());
    }

    private Set<String> officesOf(String username, String unit) {
        return offices.officersOn(unit, LocalDate.now(clock)).stream()
                .filter(officer -> officer.username().equals(username)).map(OfficerPosition::office)
                .filter(Objects::nonNull).collect(toSet());
    }

    /** Whether he held a position in the unit on that day and holds none any more. */
    public boolean hasLeft(String username, String unit, LocalDate since) {
        return holdsPosition(username, unit, since) && !holdsPosition(username, unit, LocalDate.now(clock));
    }

    private boolean holdsPosition(String username, String unit, LocalDate day) {
        return offices.officersOn(unit, day).stream().anyMatch(officer -> officer.username().equals(username));
    }
}
