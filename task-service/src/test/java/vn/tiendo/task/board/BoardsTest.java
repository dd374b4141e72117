package vn.tiendo.task.board;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.TaskEvent.TaskCompleted;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.store.AggregateStore;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.work.SideBySide;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskStatus;

@ServiceTest
class BoardsTest {

    private static final String RESULT = "{\"evidence\":[{\"text\":\"Báo cáo\"}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private Boards boards;

    @Autowired
    private AggregateStore<Task> taskStore;

    @Autowired
    private Aggregates aggregates;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls leader() {
        return Calls.to(port).as(Tokens.leader("14758"));
    }

    private List<String> open(String unit, String plan) {
        return boards.find(List.of(unit), LineFilter.ALL).stream().filter(line -> line.closed() == null)
                .filter(line -> line.planId().equals(plan)).map(Line::id).sorted().toList();
    }

    private Collection<Line> closed(String unit, String plan) {
        return boards.openOrClosedIn(unit, Year.now(Task.ZONE).getValue()).stream()
                .filter(line -> line.closed() != null && line.planId().equals(plan))
                .toList();
    }

    private void close(String task) {
        leader().post("/api/tasks/" + task + "/submit", RESULT);
        assertThat(Calls.to(port).as(Tokens.reviewer("38")).post("/api/tasks/" + task + "/confirm", "").status())
                .isEqualTo(200);
    }

    private void handOver(String plan, String from, String to) {
        try (var topic = new TestTopic(Topics.PLAN)) {
            topic.send(plan, 2, new PlanHandedOver(plan, to, from, "chutich.38", Instant.now()));
        }
    }

    @Test
    void a_change_that_a_person_makes_stands_on_the_board_at_once() {
        publish(plan("b-own", "14758", "2101", "Năm 2101"), port);
        IntStream.of(10, 20, 30, 40).forEach(percent -> {
            leader().post("/api/tasks/b-own.t1/progress", "{\"percent\":%d}".formatted(percent));
            assertThat(boards.find(List.of("14758"), LineFilter.ALL)).filteredOn(line -> line.id().equals("b-own.t1"))
                    .extracting(Line::progress).containsExactly(percent);
        });
    }

    @Test
    void a_closed_task_moves_to_the_board_of_the_year_it_was_closed_in() {
        publish(plan("b-closed", "14758", "2101", "Năm 2101", "Năm 2101"), port);
        close("b-closed.t1");
        assertThat(open("14758", "b-closed")).containsExactly("b-closed.t2");
        assertThat(closed("14758", "b-closed")).extracting(Line::id, Line::status)
                .containsExactly(tuple("b-closed.t1", TaskStatus.COMPLETED));
        assertThat(boards.page(List.of("14758"), new LineFilter("b-closed", null, null, null, null, null, null, null),
                null, 9))
                .extracting(Line::id).containsExactly("b-closed.t1", "b-closed.t2");
    }

    @Test
    void a_task_that_goes_to_another_unit_leaves_the_board_of_the_first() {
        publish(plan("b-gone", "14758", "2101", "Năm 2101", "Năm 2101"), port);
        close("b-gone.t1");
        handOver("b-gone", "14758", "14797");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(open("14797", "b-gone")).containsExactly("b-gone.t2"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(open("14758", "b-gone")).isEmpty());
        assertThat(closed("14758", "b-gone")).extracting(Line::id).containsExactly("b-gone.t1");
    }

    @Test
    void a_task_that_is_given_to_another_unit_leaves_the_board_of_the_first() {
        publish(plan("b-given", "14758", "2101", "Năm 2101"), port);
        assertThat(Calls.to(port).as(Tokens.leader("38")).post("/api/tasks/b-given.t1/reassign",
                "{\"unit\":\"14797\",\"reason\":\"đúng thẩm quyền\"}").status()).isEqualTo(200);
        assertThat(open("14797", "b-given")).containsExactly("b-given.t1");
        assertThat(boards.find(List.of("14758", "14797"), LineFilter.ALL))
                .filteredOn(line -> line.planId().equals("b-given")).extracting(Line::unit).containsExactly("14797");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(open("14758", "b-given")).isEmpty());
    }

    @Test
    void boards_made_anew_equal_those_that_grew() {
        publish(plan("b-anew", "14758", "2101", "Năm 2101", "Quý I/2101", "Quý II/2101"), port);
        close("b-anew.t1");
        leader().post("/api/tasks/b-anew.t2/progress", "{\"percent\":70,\"note\":\"đang làm\"}");
        handOver("b-anew", "14758", "15187");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(open("15187", "b-anew")).hasSize(2);
            assertThat(open("14758", "b-anew")).isEmpty();
        });
        var database = aggregates.database();
        var anew = database.getCollection("b-anew");
        new Rebuilding(taskStore, database.getCollection("b-projections"), refresher(anew, new LineForm())).start();
        assertThat(sheets(anew, "b-anew")).hasSize(2)
                .isEqualTo(sheets(database.getCollection(BoardConfiguration.BOARDS), "b-anew"));
    }

    /** The lines of a plan, by sheet. */
    private static Map<String, Set<Object>> sheets(MongoCollection<Document> collection, String plan) {
        var sheets = new TreeMap<String, Set<Object>>();
        collection.find().forEach(sheet -> {
            var lines = sheet.get("lines", Document.class).values().stream()
                    .filter(line -> plan.equals(((Document) line).getString("plan"))).collect(toSet());
            if (!lines.isEmpty()) {
                sheets.put(sheet.getString("_id"), lines);
            }
        });
        return sheets;
    }

    @Test
    void whoever_writes_when_and_how_often_each_task_ends_on_one_board_in_its_newest_form() {
        var phrases = IntStream.range(0, 12).mapToObj(_ -> "Năm 2102").toArray(String[]::new);
        publish(plan("b-crowd", "14758", "2102", phrases), port);
        var ids = IntStream.rangeClosed(1, 12).mapToObj(i -> "b-crowd.t" + i).toList();
        var work = new ArrayList<Runnable>();
        ids.forEach(id -> work.addAll(List.of(() -> boards.refresh(List.of(id)), () -> close(id),
                () -> boards.refresh(ids), () -> boards.refresh(List.of(id)))));
        SideBySide.run(work);
        assertThat(open("14758", "b-crowd")).isEmpty();
        assertThat(closed("14758", "b-crowd")).hasSize(12).allSatisfy(line -> {
            assertThat(line.status()).isEqualTo(TaskStatus.COMPLETED);
            assertThat(line.version()).isEqualTo(taskStore.require(line.id()).version());
        });
    }

    @Test
    void a_writer_who_was_held_up_takes_back_what_he_wrote_too_late() {
        publish(plan("b-stalled", "14758", "2101", "Năm 2101"), port);
        var collection = aggregates.database().getCollection("b-stalled");
        var stalling = new Stalling(() -> close("b-stalled.t1", refresher(collection, new LineForm())));
        refresher(collection, stalling).refresh(List.of("b-stalled.t1"));
        assertThat(stalling.written()).startsWith(1L);
        assertThat(sheets(collection, "b-stalled")).containsOnlyKeys("14758|" + Year.now(Task.ZONE));
    }

    private Refresher refresher(MongoCollection<Document> collection, SheetForm<Line> form) {
        return new Refresher(taskStore, new Lines(new SheetWriter<>(collection, form),
                new SheetWriter<>(aggregates.database().getCollection("b-fanouts"), new ChildForm())));
    }

    private void close(String id, Refresher refresher) {
        taskStore.change(id, Request.none(), task -> Decision.of(Objects.requireNonNull(task)
                .evolve(List.of(new TaskCompleted(id, "14758", false, "chutich.14758", Instant.now())))));
        refresher.refresh(List.of(id));
    }
}
