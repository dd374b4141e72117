package vn.tiendo.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class UpstreamTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/tasks/t1", "/api/evidence", "/api/evidence/ev-1/file", "/api/inspections",
        "/api/initiatives/i1", "/api/commendations", "/api/task-summaries", "/api/notices/t1~e2/read",
        "/api/reminder-policies/14758", "/api/webhooks"})
    void a_path_of_the_task_service_is_its_alone(String path) {
        assertThat(Stream.of(Upstream.values()).filter(upstream -> answers(upstream, path)))
                .containsExactly(Upstream.TASK);
    }

    private static boolean answers(Upstream upstream, String path) {
        return Stream.of(upstream.paths())
                .anyMatch(pattern -> PathPatternParser.defaultInstance.parse(pattern)
                        .matches(PathContainer.parsePath(path)));
    }
}
