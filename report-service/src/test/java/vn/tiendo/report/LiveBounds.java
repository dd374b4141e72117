package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.tiendo.report.BoundsProvince.COMMUNES;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

/**
 * Measures what 2,000 readers of a province's live stream cost: memory of each, and how much slower figures are rolled up;
 * run by {@code bench/live-bounds}, not in the build. The readers are a process of their own on the same machine.
 */
@ServiceTest
@TestPropertySource(properties = "tiendo.live.most-of-user=3000")
class LiveBounds {

    private static final int READERS = 2_000;
    private static final int ROUNDS = 5;
    private static final List<String> MONTHS = BoundsProvince.months().limit(4).toList();

    private final BoundsProvince province = new BoundsProvince("95");
    private long sequence = 1;

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry meters;

    @Test
    void measure() throws IOException {
        try (TestTopic kpi = new TestTopic(Topics.KPI)) {
            province.publish(kpi);
            IntStream.range(0, 3).forEach(_ -> rolledUpInASecond(kpi));
            long before = used();
            double first = open(kpi, before);
            double second = open(kpi, used());
            print(String.format(Locale.ROOT, "memory of each of %,d streams: %.1f KiB, opened again %.1f KiB", READERS,
                    first, second));
            List<Double> without = new ArrayList<>();
            List<Double> with = new ArrayList<>();
            List<Double> costWithout = new ArrayList<>();
            List<Double> costWith = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long begun = processorTime();
                without.add(rolledUpInASecond(kpi));
                costWithout.add(each(processorTime() - begun));
                try (Children readers = new Children(port)) {
                    readers.await(1);
                    long open = processorTime();
                    with.add(rolledUpInASecond(kpi));
                    costWith.add(each(processorTime() - open));
                }
                await().until(() -> subscribers() == 0);
            }
            print(String.format(Locale.ROOT,
                    "submissions rolled up per second: %.0f without readers, %.0f with %,d: %.2f of it (%s; %s)",
                    median(without), median(with), READERS, median(with) / median(without), without, with));
            print(String.format(Locale.ROOT,
                    "processor time of the service, store and broker: %.2f ms each without, %.2f ms with: %.2f of it",
                    median(costWithout), median(costWith), median(costWithout) / median(costWith)));
            print(String.format(Locale.ROOT, "streams cut meanwhile: %.0f",
                    meters.get("tiendo.live.cut").counter().count()));
        }
    }

    /** KiB of each stream after all of them got something, and how long the last waits for an event. */
    private double open(TestTopic kpi, long before) throws IOException {
        try (Children readers = new Children(port)) {
            readers.await(1);
            List<Double> latencies = new ArrayList<>();
            for (int i = 0; i < 15; i++) {
                long begun = System.nanoTime();
                province.send(kpi, 1, MONTHS.getFirst(), ++sequence);
                readers.await(1);
                latencies.add((System.nanoTime() - begun) / 1e6);
            }
            double each = (used() - before) / 1024.0 / READERS;
            print(String.format(Locale.ROOT, "a submission is at the last of %,d readers after %.0f ms (median of %d)",
                    READERS,
                    median(latencies), latencies.size()));
            assertThat(subscribers()).isEqualTo(READERS);
            return each;
        } finally {
            await().until(() -> subscribers() == 0);
        }
    }

    private double rolledUpInASecond(TestTopic kpi) {
        sequence++;
        long begun = System.nanoTime();
        MONTHS.forEach(month -> IntStream.rangeClosed(1, COMMUNES).parallel()
                .forEach(commune -> province.send(kpi, commune, month, sequence)));
        MONTHS.forEach(month -> await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofMinutes(3))
                .until(() -> counted(month) >= sequence * COMMUNES));
        return MONTHS.size() * COMMUNES / ((System.nanoTime() - begun) / 1e9);
    }

    /** The watermark: sum of the sequence numbers counted last. */
    private long counted(String month) {
        return Calls.to(port).as(Tokens.reviewer(province.code()))
                .get("/api/scoreboards/" + province.code() + "?period=" + month).json().path("watermark")
                .path("events").asLong();
    }

    /** Milliseconds for each submission of a round. */
    private static double each(long nanoseconds) {
        return nanoseconds / 1e6 / MONTHS.size() / COMMUNES;
    }

    /** Of this process; unlike time it does not depend on what else the machine does. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private double subscribers() {
        return meters.get("tiendo.live.subscribers").gauge().value();
    }

    /** Bytes in use after a collection: heap, direct and mapped buffers. */
    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + ManagementFactory
                .getPlatformMXBeans(BufferPoolMXBean.class).stream().filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void print(String line) {
        try {
            Files.writeString(Path.of("target", "live-bounds.txt"), line + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of the readers. */
    private final class Children implements AutoCloseable {

        private final Process process;
        private final BufferedReader answers;

        Children(int port) throws IOException {
            String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                    "-cp", path, LiveReaders.class.getName(), String.valueOf(port), String.valueOf(READERS),
                    "unit=" + province.code(), Tokens.reviewer(province.code()))
                    .redirectError(Path.of("target", "live-readers.err").toFile()).start();
            answers = process.inputReader(StandardCharsets.UTF_8);
        }

        void await(int events) throws IOException {
            process.outputWriter(StandardCharsets.UTF_8).write("await " + events + "\n");
            process.outputWriter().flush();
            assertThat(answers.readLine()).isEqualTo("done");
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
