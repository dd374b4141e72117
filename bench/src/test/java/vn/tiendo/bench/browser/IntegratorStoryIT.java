package vn.tiendo.bench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bench.browser.Province.Commune;

/** Whoever connects other programs: a subscription with its secret, its calls, and the stream of events. */
class IntegratorStoryIT {

    @ParameterizedTest
    @EnumSource
    void a_program_subscribes_and_is_told_what_a_commune_sends(Screen screen, @TempDir Path profile) throws Exception {
        try (var story = Story.on(screen, profile); var receiver = new Receiver()) {
            var province = story.province();
            var commune = province.untouched(1).getFirst();
            var integrator = story.person().signIn(province.integrator(), "/administration/integrations");
            integrator.press("Thêm đăng ký").fill("Tên", "Cổng dữ liệu tỉnh").fill("Địa chỉ nhận", receiver.address());
            integrator.press("Số liệu được gửi").checks("subscription").press("Lưu");
            integrator.sees("Khóa chỉ hiện một lần", "whsec_").press("Đóng").press("Cổng dữ liệu tỉnh");
            integrator.press("Gọi thử").sees("Nơi nhận đã trả lời");

            try (var client = HttpClient.newHttpClient()) {
                var stream = client.send(events(province, commune), HttpResponse.BodyHandlers.ofLines());
                province.send(commune);
                assertThat(stream.body().anyMatch("event:figures-submitted"::equals)).isTrue();
                client.shutdownNow();
            }
            Province.patiently().until(() -> receiver.told().stream().anyMatch(told -> told.contains(commune.code())));
            integrator.open("/administration/integrations").press("Cổng dữ liệu tỉnh");
            integrator.sees("Số liệu được gửi", "HTTP 204").checks("calls of a subscription");
        }
    }

    private static HttpRequest events(Province province, Commune commune) {
        return HttpRequest.newBuilder(URI.create(province.place().gateway() + "/api/events?unit=" + commune.code()))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + province.place().token(province.integrator())).build();
    }
}
