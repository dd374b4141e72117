package vn.tiendo.task.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.UnitOffice;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Offices;
import vn.tiendo.task.Lead;
import vn.tiendo.task.Task;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.board.Line;
import vn.tiendo.task.board.LineFilter;
import vn.tiendo.task.initiative.Initiative;
import vn.tiendo.task.initiative.InitiativeLists;
import vn.tiendo.task.initiative.Initiatives;
import vn.tiendo.task.schedule.PlanPeriod;
import vn.tiendo.task.store.Tasks;

/** Sums up the tasks on a unit's boards, each read by its id. */
@Component
public final class Summaries {

    private final Boards boards;
    private final Tasks tasks;
    private final Initiatives initiatives;
    private final InitiativeLists initiativeLists;
    private final Offices offices;
    private final Clock clock;

    Summaries(Boards boards, Tasks tasks, Initiatives initiatives, InitiativeLists initiativeLists, Offices offices,
            Clock clock) {
        this.boards = boards;
        this.tasks = tasks;
        this.initiatives = initiatives;
        this.initiativeLists = initiativeLists;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * The offices and officers of a unit in a period.
     *
     * @param written the period as it was asked for
     */
    public Summary of(String unit, PlanPeriod period, String written) {
        var span = Span.of(period, LocalDate.now(clock));
        var positions = offices.officersOn(unit, span.today());
        var tally = new Tally();
        tasksOf(unit, span).forEach(task -> tally.add(task.lead(), span.of(task)));
        initiativesOf(unit, span)
                .forEach(one -> tally.add(new Lead(officeOf(positions, one.by()), one.by()), Counts.INITIATIVE));
        return tally.summary(unit, written, id -> offices.find(unit, id).map(UnitOffice::name).orElse(null),
                officer -> nameOf(positions, officer));
    }

    /** Those that are due then, and those in which a result may have been returned then. */
    private Stream<Task> tasksOf(String unit, Span span) {
        var ids = boards.find(List.of(unit), LineFilter.ALL).stream().filter(line -> concerns(line, span))
                .map(Line::id).toList();
        return tasks.findAll(ids).stream().map(Stored::state);
    }

    private static boolean concerns(Line line, Span span) {
        var closed = line.closed();
        return span.holds(line.due()) || closed == null || !closed.isBefore(span.first());
    }

    private Stream<Initiative> initiativesOf(String unit, Span span) {
        var ids = IntStream.rangeClosed(span.first().getYear(), span.last().getYear())
                .mapToObj(year -> initiativeLists.proposed(unit, year)).flatMap(List::stream).toList();
        return initiatives.byId(ids).values().stream().map(Stored::state)
                .filter(one -> one.unit().equals(unit) && span.holds(one.at()));
    }

    private static @Nullable String officeOf(List<OfficerPosition> positions, String officer) {
        return positions.stream().filter(position -> position.username().equals(officer))
                .flatMap(position -> Stream.ofNullable(position.office())).findFirst().orElse(null);
    }

    private static @Nullable String nameOf(List<OfficerPosition> positions, @Nullable String officer) {
        return positions.stream().filter(position -> position.username().equals(officer)).findFirst()
                .map(OfficerPosition::name).orElse(null);
    }
}
