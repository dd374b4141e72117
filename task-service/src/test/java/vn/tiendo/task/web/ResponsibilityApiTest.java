package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.task.PublishedPlans.awaitReady;
import static vn.tiendo.task.PublishedPlans.plan;
import static vn.tiendo.task.PublishedPlans.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.OfficerPosition;
import vn.tiendo.events.Topics;
import vn.tiendo.events.UnitEvent.OfficersChanged;
import vn.tiendo.events.UnitEvent.OfficesChanged;
import vn.tiendo.events.UnitOffice;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;
import vn.tiendo.platform.unit.Offices;

@ServiceTest
class ResponsibilityApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Offices offices;

    @BeforeEach
    void ready() {
        awaitReady(port);
        try (var units = new TestTopic(Topics.UNIT)) {
            units.send("40/offices", 1, new OfficesChanged("40", List.of(
                    new UnitOffice("van-phong", "Văn phòng", "OFFICE", List.of(), "truong.40"),
                    new UnitOffice("kinh-te", "Phòng Kinh tế", "OFFICE", List.of("Phòng KT"), null)), Instant.EPOCH));
            units.send("40/officers", 1, new OfficersChanged("40", List.of(
                    new OfficerPosition("an.40", "An", "Chuyên viên", "kinh-te", LocalDate.EPOCH, null),
                    new OfficerPosition("cu.40", "Cũ", "Chuyên viên", "kinh-te", LocalDate.EPOCH,
                            LocalDate.parse("2020-01-01"))),
                    Instant.EPOCH));
        }
        await().until(() -> offices.knowsOfficersOf("40"));
    }

    private Calls leader() {
        return Calls.to(port).as(Tokens.leader("40"));
    }

    @Test
    void a_leader_names_office_officer_and_helpers_whom_the_unit_has() {
        publish(plan("l-lead", "40", "2099", "Quý II/2099"), port);
        var path = "/api/tasks/l-lead.t1";
        assertThat(leader().get(path).json().path("gaps").valueStream().map(gap -> gap.asString()))
                .containsExactly("PERSON");
        var named = leader().post(path + "/reassign", """
                {"office":"kinh-te","officer":"an.40","reason":"đúng chuyên môn",
                 "coordinators":[{"office":"van-phong","name":"Văn phòng","part":"Tổng hợp số liệu"}]}""");
        assertThat(named.status()).as(named.response().body()).isEqualTo(200);
        assertThat(named.json().path("office").asString()).isEqualTo("kinh-te");
        assertThat(named.json().path("gaps").size()).isZero();
        assertThat(named.json().path("helpers").get(0).path("part").asString()).isEqualTo("Tổng hợp số liệu");
        assertThat(leader().post(path + "/reassign", "{\"office\":\"tu-phap\",\"reason\":\"x\"}").problem())
                .isEqualTo("office-unknown");
        assertThat(leader().post(path + "/reassign", "{\"officer\":\"cu.40\",\"reason\":\"x\"}").problem())
                .isEqualTo("officer-unknown");
        assertThat(leader().post(path + "/reassign", "{\"unit\":\"14758\",\"reason\":\"x\"}").problem())
                .isEqualTo("not-your-unit");
    }

    @Test
    void another_unit_answers_for_a_task_only_where_a_unit_above_both_says_so() {
        publish(plan("l-move", "40", "2099", "Quý II/2099"), port);
        var path = "/api/tasks/l-move.t1/reassign";
        assertThat(Calls.to(port).as(Tokens.reviewer("40")).post(path, "{\"unit\":\"14758\",\"reason\":\"x\"}")
                .problem()).isEqualTo("not-your-unit");
        var moved = Calls.to(port).as(Tokens.reviewer("VN")).post(path, "{\"unit\":\"14758\",\"reason\":\"sáp nhập\"}");
        assertThat(moved.status()).as(moved.response().body()).isEqualTo(200);
        var received = Calls.to(port).as(Tokens.officer("14758")).get("/api/tasks/l-move.t1");
        assertThat(received.status()).as(received.response().body()).isEqualTo(200);
        assertThat(leader().get("/api/tasks/l-move.t1").status()).isEqualTo(403);
    }

    @Test
    void an_extension_is_asked_for_by_the_unit_and_answered_by_somebody_else() {
        publish(plan("l-time", "40", "2099", "Quý II/2099", "Sau khi có hướng dẫn"), port);
        var officer = Calls.to(port).as(Tokens.officer("40"));
        var asked = officer.post("/api/tasks/l-time.t1/extension",
                "{\"due\":\"2099-08-31\",\"reason\":\"chờ số liệu\"}");
        assertThat(asked.json().path("extension").path("due").asString()).as(asked.response().body())
                .isEqualTo("2099-08-31");
        assertThat(leader().post("/api/tasks/l-time.t1/extension/grant", "{\"due\":\"2099-07-31\"}").json()
                .path("due").asString()).isEqualTo("2099-07-31");
        var started = officer.post("/api/tasks/l-time.t2/event",
                "{\"occurredOn\":\"2026-01-05\",\"due\":\"2099-08-31\",\"note\":\"CV 123\"}");
        assertThat(started.json().path("due").asString()).as(started.response().body()).isEqualTo("2099-08-31");
        assertThat(started.json().path("explanation").asString()).contains("31/08/2099");
    }
}
