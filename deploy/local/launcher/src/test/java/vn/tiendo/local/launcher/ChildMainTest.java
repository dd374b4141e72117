package vn.tiendo.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChildMainTest {

    /** Does nothing for ever. */
    static final class Sleeper {

        private Sleeper() {}

        static void main(String[] arguments) throws InterruptedException {
            System.out.println("ready");
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }

    @Test
    void a_child_ends_when_its_launcher_does() throws IOException, InterruptedException {
        var child = new ProcessBuilder(Jvm.executable().toString(), "-cp", System.getProperty("java.class.path"),
                ChildMain.class.getName(), Sleeper.class.getName()).start();
        assertThat(child.inputReader().readLine()).isEqualTo("ready");
        assertThat(child.isAlive()).isTrue();
        child.outputWriter().close();
        assertThat(child.waitFor(Duration.ofSeconds(20))).isTrue();
        assertThat(child.exitValue()).isZero();
    }
}
