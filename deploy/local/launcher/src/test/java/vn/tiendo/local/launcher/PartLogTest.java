package vn.tiendo.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartLogTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_last_lines_are_readable() throws IOException {
        var log = new PartLog(folder.resolve("kpi.log"));
        Files.writeString(log.file(),
                "first\nsecond\n{\"level\":\"ERROR\",\"message\":\"Port \\\"8084\\\" is taken\"}\n");
        assertThat(log.tail(2)).containsExactly("second", "ERROR Port \"8084\" is taken");
    }

    @Test
    void a_new_run_keeps_the_log_before() throws IOException {
        var log = new PartLog(folder.resolve("kpi.log"));
        Files.writeString(log.file(), "old");
        log.begin();
        assertThat(log.tail(5)).isEmpty();
        assertThat(folder.resolve("kpi.log.before")).hasContent("old");
    }
}
