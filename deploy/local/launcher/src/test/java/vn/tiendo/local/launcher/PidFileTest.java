package vn.tiendo.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void a_launcher_at_work_is_not_disturbed() {
        var file = PidFile.of(data);
        file.write(8080, Map.of());
        assertThatThrownBy(file::clearLeftovers).hasMessageContaining("alreadyRunning");
    }

    @Test
    void what_a_killed_launcher_left_behind_is_ended() throws IOException {
        var orphan = new ProcessBuilder("/bin/sh", "-c", "read line").start();
        var dead = new ProcessRecord(ProcessHandle.current().pid(), 1).format();
        Files.writeString(PidFile.of(data).file(), "launcher=%s%nport=8080%nkpi=%s%n".formatted(dead,
                ProcessRecord.of(orphan.toHandle()).format()));
        PidFile.of(data).clearLeftovers();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(PidFile.of(data).read()).isEmpty();
    }

    @Test
    void another_process_that_got_the_same_id_is_let_alone() {
        var own = ProcessHandle.current();
        assertThat(ProcessRecord.of(own).alive()).contains(own);
        assertThat(new ProcessRecord(own.pid(), 1).alive()).isEmpty();
    }
}
