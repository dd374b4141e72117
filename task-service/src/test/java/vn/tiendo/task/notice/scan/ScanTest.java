package vn.tiendo.task.notice.scan;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.task.board.Boards;
import vn.tiendo.task.board.Line;
import vn.tiendo.task.notice.NoticeServiceTest;
import vn.tiendo.task.notice.inbox.Superiors;
import vn.tiendo.task.notice.policy.Policies;

/** A test of reminding from the boards, with people of its own. */
abstract class ScanTest extends NoticeServiceTest {

    @Autowired
    protected Boards boards;

    @Autowired
    private Policies policies;

    @Autowired
    private Superiors superiors;

    @Autowired
    private AggregateStore<Told> toldStore;

    /** A scan as an instance of its own makes it; tasks of that unit are the officer's, in office {@code vp}. */
    protected ReminderScan scan(String unit, String officer, People people, WorkingDays workingDays) {
        Function<Line, OwedTask> owed = line -> new OwedTask(line.id(), line.content(), line.due(), line.owesResult(),
                "vp",
                officer);
        OpenWork work = (wanted, reader) -> boards.eachUnit(
                (code, revision) -> code.equals(unit) && wanted.test(code, revision),
                (code, revision, lines) -> reader
                        .accept(new UnitWork(code, revision, lines.stream().map(owed).toList())));
        return scan(work, people, workingDays);
    }

    protected ReminderScan scan(OpenWork work, People people, WorkingDays workingDays) {
        return new ReminderScan(work, policies, superiors, _ -> workingDays, new Addressees(people), notices,
                new Tellings(toldStore), clock);
    }

    /** As though whoever scanned last had died before he noted what he told. */
    protected void forget(String unit) {
        toldStore.change(unit, Request.none(), _ -> Decision.of(Told.NOTHING));
    }

    protected static People nobody() {
        return new People(Map.of(), Map.of(), Set.of());
    }
}
