package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

/** The whole service with its own units, ready to be called. */
@ServiceTest
@TestPropertySource(properties = "tiendo.test.own-units=true")
abstract class PlanServiceTest {

    static final String PLAN = """
            {"title":"Kế hoạch cải cách hành chính năm 2026","year":2026,"number":"12/KH-UBND",
             "tasks":[{"content":"Rà soát thủ tục hành chính","leads":["Văn phòng"],"timePhrase":"Quý II/2026"}],
             "targets":[{"wording":"từ 99,9% trở lên","comparator":"AT_LEAST","threshold":"99.90","indicator":"onTimeRate"}]}""";

    @LocalServerPort
    int port;

    @BeforeEach
    void untilReady() {
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100)).untilAsserted(
                () -> assertThat(Calls.to(port).get("/actuator/health/readiness").status()).isEqualTo(200));
    }

    Calls officer(String unit) {
        return Calls.to(port).as(Tokens.officer(unit));
    }

    String draft(String unit) {
        var answer = officer(unit).post("/api/plans", PLAN);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    static void assertProblem(Answer answer, int status, String problem, String field) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
        assertThat(answer.json().path("action").asString("")).isNotEmpty();
    }
}
