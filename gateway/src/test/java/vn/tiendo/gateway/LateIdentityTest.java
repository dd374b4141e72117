package vn.tiendo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@GatewayTest
class LateIdentityTest {

    private static final int PORT = freePort();

    @DynamicPropertySource
    static void nobodyThereYet(DynamicPropertyRegistry properties) {
        properties.add("test.issuer", () -> "http://localhost:" + PORT);
    }

    @Test
    void the_gateway_is_up_before_the_identity_provider_and_serves_as_soon_as_it_is(@LocalServerPort int port) {
        var client = Client.at(port);
        var page = client.send("/oauth2/authorization/tiendo", request -> request.header("Accept", "text/html"));
        var call = client.get("/api/plans", Stage.IDENTITY.token("canbo.14758", "14758", "officer"));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Refresh")).isPresent();
        assertThat(page.body()).contains("Hệ thống đăng nhập chưa sẵn sàng");
        assertThat(call.statusCode()).isEqualTo(503);
        assertThat(call.body()).contains("https://tiendo.vn/problems/identity-unavailable");

        var late = new StubIdentity(PORT);
        var token = late.token("canbo.14758", "14758", "officer");
        assertThat(client.get("/api/plans", token).statusCode()).isEqualTo(200);
        assertThat(Client.signedIn(port).get("/api/me").statusCode()).isEqualTo(200);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
