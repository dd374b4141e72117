package vn.tiendo.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.infrastructure.LoopbackPorts;

/** Store and broker as processes, from the jars just built. */
class LocalPlatformIT {

    private final int base = LoopbackPorts.free(1).getFirst() / 2 + 2000;
    private final Path data;
    private final PlatformOptions options;
    private final List<Part> parts;

    LocalPlatformIT(@TempDir Path data) {
        this.data = data;
        this.options = PlatformOptions.standard(Path.of(System.getProperty("tiendo.home")), data, base)
                .withoutMakingCaches();
        this.parts = Parts.of(options).stream().filter(part -> !part.isService()).toList();
    }

    @Test
    void a_killed_part_comes_back_and_nothing_is_left_after_closing() {
        ProcessHandle store;
        ProcessHandle broker;
        try (var platform = LocalPlatform.start(options, parts, Progress.silent())) {
            store = platform.process("store");
            broker = platform.process("broker");
            platform.kill("store");
            platform.awaitReady("store", Duration.ofMinutes(1));
            assertThat(platform.process("store").pid()).isNotEqualTo(store.pid());
            assertThat(broker.isAlive()).isTrue();
            store = platform.process("store");
        }
        assertThat(store.isAlive()).isFalse();
        assertThat(broker.isAlive()).isFalse();
        assertThat(PidFile.of(data).read()).isEmpty();
    }

    @Test
    void a_taken_port_is_named_before_anything_starts() throws IOException {
        try (var _ = new ServerSocket(base + 6, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalPlatform.start(options, parts, Progress.silent()))
                    .isInstanceOf(LaunchProblem.class).hasMessageContaining("portTaken [" + (base + 6) + ", store");
        }
    }

    @Test
    void a_part_that_does_not_come_up_shows_its_last_lines() {
        var broken = options.withProperties("store", java.util.Map.of("java.security.manager", "none.such"));
        assertThatThrownBy(() -> LocalPlatform.start(broken, Parts.of(broken).subList(0, 1), Progress.silent()))
                .isInstanceOf(LaunchProblem.class).hasMessageContaining("notReady [store")
                .hasMessageContaining("ecurity");
    }
}
