package vn.tiendo.report.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.Topics;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.TestTopic;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class SlowReaderTest {

    private static final String PERIOD = "2042-Q1";
    private static final String QUERY = "unit=15187&period=" + PERIOD;
    private static final Duration SOON = Duration.ofSeconds(8);

    @LocalServerPort
    private int port;

    @Autowired
    private Audiences audiences;

    @Autowired
    private MeterRegistry meters;

    @Test
    void who_never_reads_is_cut_while_others_get_everything_at_once() throws IOException {
        String token = Tokens.of("khong.doc", "15187", "officer");
        double cut = cut();
        try (SocketReader silent = new SocketReader(port, QUERY, token, null);
                SocketReader reader = new SocketReader(port, QUERY, token, null).reading();
                TestTopic report = new TestTopic(Topics.REPORT)) {
            await().until(() -> audience().subscribers().size() == 2);
            assertThat(reader.head()).contains("200").containsIgnoringCase("cache-control: no-store")
                    .containsIgnoringCase("x-accel-buffering: no");
            long sent = 0;
            while (cut() == cut) {
                assertThat(sent).as("events until the silent one is cut").isLessThan(12_000);
                for (int i = 0; i < 200; i++) {
                    sent++;
                    report.send(Numbered.key("15187", PERIOD), sent, Numbered.event("15187", PERIOD, sent));
                }
                long all = sent;
                await().atMost(SOON).until(() -> numbers(reader).size() == all);
            }
            assertThat(silent.isEnded()).isTrue();
            await().until(() -> audience().subscribers().size() == 1 && audience().size() == 0);
            assertThat(cut()).isEqualTo(cut + 1);
            assertThat(numbers(reader)).isEqualTo(LongStream.rangeClosed(1, sent).boxed().toList());
        }
        await().until(() -> audiences.all().stream().noneMatch(one -> PERIOD.equals(one.filter().period())));
    }

    @Test
    void a_user_has_so_many_streams_and_no_more_until_one_is_closed() throws IOException {
        String token = Tokens.of("nhieu.luong", "15187", "officer");
        String query = "unit=15187&period=2042-Q2";
        List<SocketReader> readers = new java.util.ArrayList<>();
        for (int i = 0; i < 32; i++) {
            SocketReader reader = new SocketReader(port, query, token, null).reading();
            await().until(() -> reader.head().contains("200"));
            readers.add(reader);
        }
        Calls calls = Calls.to(port).as(token).with("Accept", "text/event-stream");
        assertThat(calls.get("/api/events?" + query).problem()).isEqualTo("too-many-streams");
        assertThat(calls.get("/api/events?" + query).status()).isEqualTo(429);
        readers.removeFirst().close();
        await().until(() -> calls.head("/api/events?" + query) == 200);
        readers.forEach(SocketReader::close);
    }

    @Test
    void a_token_of_many_kilobytes_passes() {
        Calls calls = Calls.to(port).as(Tokens.of("t".repeat(2_300), "38", "officer"));
        assertThat(calls.head("/api/events?period=2042-Q3")).isEqualTo(200);
    }

    @Test
    void bad_wishes_are_named() {
        Calls calls = Calls.to(port).as(Tokens.reviewer("38"));
        assertThat(calls.get("/api/events?types=figures-rolled-down").problem()).isEqualTo("unknown-event-type");
        assertThat(calls.get("/api/events?types=figures-rolled-down").json().path("allowed").asString())
                .contains("report-opened");
        assertThat(calls.get("/api/events?period=2026-Q9").problem()).isEqualTo("unknown-period");
        assertThat(calls.get("/api/events?unit=99999").problem()).isEqualTo("unknown-unit");
    }

    private double cut() {
        return meters.get("tiendo.live.cut").counter().count();
    }

    private Audience audience() {
        return audiences.all().stream().filter(one -> PERIOD.equals(one.filter().period())).findFirst().orElseThrow();
    }

    private static List<Long> numbers(SocketReader reader) {
        return reader.text().named("figures-rolled-up").stream()
                .map(data -> EventJson.mapper().readTree(data).path("version").asLong()).toList();
    }
}
