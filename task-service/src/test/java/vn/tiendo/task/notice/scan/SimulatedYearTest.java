package vn.tiendo.task.notice.scan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.platform.calendar.WorkingDays;
import vn.tiendo.task.Task;
import vn.tiendo.task.board.LineFilter;
import vn.tiendo.task.notice.Recipient;
import vn.tiendo.task.notice.inbox.Item;

/** The leap year 2028 of a commune, day by day, held against a calendar made by hand. */
class SimulatedYearTest extends ScanTest {

    private static final String UNIT = "15187";
    private static final DateTimeFormatter VIETNAM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
            .withZone(Task.ZONE);
    /** Tết Mậu Thân is 26 January 2028; these days off are the test's own. */
    private static final WorkingDays TET = new WorkingDays(Set.of(LocalDate.parse("2028-01-25"),
            LocalDate.parse("2028-01-26"), LocalDate.parse("2028-01-27"), LocalDate.parse("2028-01-28")), Set.of());
    private static final People PEOPLE = new People(Map.of(UNIT + "/vp", "n-head"),
            Map.of(UNIT, "n-chairman", "38", "n-above"), Set.of());
    private static final String POLICY = """
            {"steps":[{"days":-5,"counting":"WORKING","to":["OFFICER"]},{"days":0,"to":["OFFICER"]},
            {"days":1,"to":["OFFICER","OFFICE_HEAD"]},{"days":3,"to":["LEADER"]},
            {"days":7,"to":["LEADER_ABOVE","UNIT_ABOVE"]}],
            "quiet":{"from":"21:00","to":"06:30"},"digestAt":"07:30"}""";

    /** From the phrases "Tháng 1/2028", "Tháng 2/2028", "Định kỳ hàng quý", "Tháng 4/2028", and one that waits. */
    private static final String DUE_DAYS = """
            t1         2028-01-31
            t2         2028-02-29
            t3@2028-Q1 2028-03-31
            t3@2028-Q2 2028-06-30
            t3@2028-Q3 2028-09-30
            t3@2028-Q4 2028-12-31
            t4         2028-04-30
            t5         -
            """;

    /**
     * t1 is submitted on its due day; t2 a fortnight late, returned, submitted again; Q1 in time; Q2 gets another due day; Q3
     * comes two days late; Q4 is forgotten; nobody scans in the first weeks of May, while t4 becomes late.
     */
    private static final String CALENDAR = """
            2028-01-18 00:00 n-officer  t1 -5w
            2028-01-31 00:00 n-officer  t1 0
            2028-02-22 00:00 n-officer  t2 -5w
            2028-02-29 00:00 n-officer  t2 0
            2028-03-01 00:00 n-head     t2 1
            2028-03-01 00:00 n-officer  t2 1
            2028-03-03 00:00 n-chairman t2 3
            2028-03-07 00:00 n-above    t2 7
            2028-03-07 00:00 unit:38    t2 7
            2028-04-24 00:00 n-officer  t4 -5w
            2028-04-30 00:00 n-officer  t4 0
            2028-05-20 00:00 n-above    t4 7
            2028-05-20 00:00 n-chairman t4 7
            2028-05-20 00:00 n-head     t4 7
            2028-05-20 00:00 n-officer  t4 7
            2028-05-20 00:00 unit:38    t4 7
            2028-06-23 00:00 n-officer  t3@2028-Q2 -5w
            2028-07-07 00:00 n-officer  t3@2028-Q2 -5w
            2028-07-14 00:00 n-officer  t3@2028-Q2 0
            2028-09-25 00:00 n-officer  t3@2028-Q3 -5w
            2028-09-30 00:00 n-officer  t3@2028-Q3 0
            2028-10-01 00:00 n-head     t3@2028-Q3 1
            2028-10-01 00:00 n-officer  t3@2028-Q3 1
            2028-12-25 00:00 n-officer  t3@2028-Q4 -5w
            2028-12-31 00:00 n-officer  t3@2028-Q4 0
            2029-01-01 00:00 n-head     t3@2028-Q4 1
            2029-01-01 00:00 n-officer  t3@2028-Q4 1
            2029-01-03 00:00 n-chairman t3@2028-Q4 3
            2029-01-07 00:00 n-above    t3@2028-Q4 7
            2029-01-07 00:00 unit:38    t3@2028-Q4 7
            """;

    private final Map<String, Runnable> story = Map.of(
            "2028-01-31", () -> submit("t1"),
            "2028-02-01", () -> confirm("t1"),
            "2028-03-12", () -> submit("t2"),
            "2028-03-13", () -> say("t2/return", "{\"reason\":\"thiếu phụ lục\"}"),
            "2028-03-14", () -> submit("t2"),
            "2028-03-20", () -> submit("t3@2028-Q1"),
            "2028-06-28", () -> say("t3@2028-Q2/due", "{\"due\":\"2028-07-14\",\"reason\":\"chờ văn bản\"}"),
            "2028-07-14", () -> submit("t3@2028-Q2"),
            "2028-10-02", () -> submit("t3@2028-Q3"));

    @Test
    void every_reminder_of_a_year_comes_on_the_day_that_a_calendar_made_by_hand_says() {
        clock.set("2028-01-05T09:00+07:00");
        assertThat(as("n-chairman", UNIT, "leader").put("/api/reminder-policies/" + UNIT, POLICY).status())
                .isEqualTo(200);
        publish(plan("n-year", UNIT, "2028", "Tháng 1/2028", "Tháng 2/2028", "Định kỳ hàng quý", "Tháng 4/2028",
                "Sau khi UBND tỉnh ban hành Đề án"), port);
        eventually(() -> assertThat(dueDays()).isEqualTo(DUE_DAYS));
        var scan = scan(UNIT, "n-officer", PEOPLE, TET);
        LocalDate.parse("2028-01-06").datesUntil(LocalDate.parse("2029-01-15")).forEach(day -> live(day, scan));
        assertThat(told()).isEqualTo(CALENDAR);
    }

    /** The first and the last second of a day in Vietnam are in two days of UTC. */
    private void live(LocalDate day, ReminderScan scan) {
        boolean down = !day.isBefore(LocalDate.parse("2028-05-01")) && day.isBefore(LocalDate.parse("2028-05-20"));
        clock.set(day + "T00:00:00+07:00");
        if (!down) {
            scan.scan();
        }
        clock.set(day + "T09:00:00+07:00");
        story.getOrDefault(day.toString(), () -> {}).run();
        clock.set(day + "T23:59:59+07:00");
        if (!down) {
            scan.scan();
        }
    }

    private void submit(String task) {
        assertThat(as("n-officer", UNIT, "officer")
                .post("/api/tasks/n-year." + task + "/submit", "{\"evidence\":[{\"text\":\"Báo cáo\"}]}").status())
                .isEqualTo(200);
    }

    private void confirm(String task) {
        say(task + "/confirm", "");
    }

    private void say(String what, String body) {
        assertThat(as("n-chairman", UNIT, "leader").post("/api/tasks/n-year." + what, body).status()).isEqualTo(200);
    }

    private String dueDays() {
        return boards.find(Set.of(UNIT), LineFilter.ALL).stream().filter(line -> line.planId().equals("n-year"))
                .map(line -> "%-10s %s\n".formatted(line.id().substring("n-year.".length()),
                        line.due() == null ? "-" : line.due()))
                .sorted().collect(joining());
    }

    private String told() {
        return Stream.of("n-officer", "n-head", "n-chairman", "n-above", Recipient.inboxOfUnit("38"))
                .flatMap(inbox -> inbox(inbox).items().stream().map(item -> row(inbox, item)))
                .sorted().collect(joining());
    }

    private static String row(String inbox, Item item) {
        var subject = item.notice().subject();
        return subject.startsWith("n-year.")
                ? "%s %-10s %s %s\n".formatted(VIETNAM.format(item.given()), inbox,
                        subject.substring("n-year.".length()),
                        item.id().substring(item.id().lastIndexOf('~') + 1))
                : "";
    }
}
