package vn.tiendo.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.platform.problem.Rejection;

class WebhookAddressTest {

    private final WebhookAddress strict = new WebhookAddress(false);

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/x", "https://localhost/x", "https://10.1.2.3/x", "https://172.16.0.1/x",
        "https://192.168.1.1/x", "https://169.254.169.254/latest/meta-data", "https://0.0.0.0/x", "https://[::1]/x",
        "https://[fe80::1]/x", "https://[fd00::1]/x", "https://[::ffff:127.0.0.1]/x", "https://100.64.0.1/x",
        "https://224.0.0.1/x", "https://255.255.255.255/x", "https://2130706433/x", "https://[2002:7f00:1::]/x",
        "https://[64:ff9b::7f00:1]/x"})
    void what_only_the_server_can_reach_is_refused(String url) {
        assertThatThrownBy(() -> strict.checked(url)).isInstanceOfSatisfying(Rejection.class,
                rejection -> assertThat(rejection.type()).isIn(WebhookProblem.WEBHOOK_ADDRESS_PRIVATE,
                        WebhookProblem.WEBHOOK_ADDRESS_INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "http://8.8.8.8/x", "ftp://8.8.8.8/x", "https:///x", "https://a:b@8.8.8.8/x",
        "https://8.8.8.8/x#y", "https://8.8.8.8/ x", "file:///etc/passwd", "javascript:alert(1)"})
    void what_is_no_https_address_is_refused(String url) {
        assertThatThrownBy(() -> strict.checked(url)).isInstanceOfSatisfying(Rejection.class,
                rejection -> assertThat(rejection.type()).isEqualTo(WebhookProblem.WEBHOOK_ADDRESS_INVALID));
    }

    @Test
    void a_public_host_is_taken() {
        assertThat(strict.checked(" https://8.8.8.8:8443/tiendo?key=1 "))
                .isEqualTo("https://8.8.8.8:8443/tiendo?key=1");
    }

    @Test
    void the_own_network_is_taken_where_the_configuration_trusts_it() {
        assertThat(new WebhookAddress(true).checked("http://127.0.0.1:9/x")).isEqualTo("http://127.0.0.1:9/x");
    }

    @ParameterizedTest
    @CsvSource({"8.8.8.8, true", "198.18.0.1, false", "192.0.0.8, false", "240.0.0.1, false", "100.63.0.1, true",
        "2001:4860:4860::8888, true", "2001::1, false", "fc00::1, false", "ff02::1, false"})
    void addresses_of_special_use_are_not_public(String address, boolean expected) throws UnknownHostException {
        assertThat(WebhookAddress.isPublic(InetAddress.getByName(address))).isEqualTo(expected);
    }

    @Test
    void a_signature_is_that_of_the_standard_webhooks_scheme() {
        assertThat(Signature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330L,
                "{\"test\": 2432232314}")).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
