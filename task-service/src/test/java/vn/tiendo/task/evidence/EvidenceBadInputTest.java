package vn.tiendo.task.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.PublishedPlans.awaitReady;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;
import vn.tiendo.platform.test.ServiceTest;
import vn.tiendo.platform.test.Tokens;

@ServiceTest
class EvidenceBadInputTest {

    private static final int LARGEST = 25 << 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Aggregates aggregates;

    @BeforeEach
    void ready() {
        awaitReady(port);
    }

    private Calls officer() {
        return Calls.to(port).as(Tokens.officer("14797"));
    }

    private long kept() {
        return aggregates.database().getCollection("evidence").countDocuments()
                + aggregates.database().getCollection("evidenceFiles").countDocuments();
    }

    private static void assertProblem(Answer answer, int status, String problem, String field) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("action").asString()).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|422|field-missing|kind", "{\"kind\":\"FILE\"}|400|malformed-request|kind",
        "{\"kind\":\"WORDS\"}|422|field-missing|text", "{\"kind\":\"WORDS\",\"text\":\" \"}|422|field-missing|text",
        "{\"kind\":\"WORDS\",\"text\":\"x\",\"tasks\":[null]}|422|field-missing|tasks",
        "{\"kind\":\"LINK\"}|422|field-missing|address",
        "{\"kind\":\"LINK\",\"address\":\"javascript:alert(1)\"}|422|link-not-web|address",
        "{\"kind\":\"LINK\",\"address\":\"ftp://a.vn/b\"}|422|link-not-web|address",
        "{\"kind\":\"LINK\",\"address\":\"/trong/nha\"}|422|link-not-web|address",
        "{\"kind\":\"LINK\",\"address\":\"https://a:b@c.vn\"}|422|link-not-web|address",
        "{\"kind\":\"LINK\",\"address\":\"https://a b\"}|422|link-not-web|address",
        "{\"kind\":\"FIGURE\",\"value\":\"1\",\"measure\":\"%\",\"period\":\"2026\"}|422|field-missing|indicator",
        "{\"kind\":\"FIGURE\",\"name\":\"x\",\"measure\":\"%\",\"period\":\"2026\"}|422|field-missing|value",
        "{\"kind\":\"FIGURE\",\"name\":\"x\",\"value\":\"1\",\"period\":\"2026\"}|422|field-missing|measure",
        "{\"kind\":\"FIGURE\",\"name\":\"x\",\"value\":\"a\",\"measure\":\"%\"}|400|malformed-request|value",
        "{\"kind\":\"FIGURE\",\"name\":\"x\",\"value\":\"1e999999999\",\"measure\":\"%\",\"period\":\"2026\"}"
                + "|422|figure-out-of-range|value",
        "{\"kind\":\"FIGURE\",\"name\":\"x\",\"value\":\"1\",\"measure\":\"%\",\"period\":\"quý 1\"}"
                + "|422|period-unreadable|period",
        "{\"kind\":\"WORDS\",\"text\":\"x\",\"extra\":1}|400|malformed-request|extra", "[]|400|malformed-request|body",
        "{broken|400|malformed-request|body"})
    void bad_evidence_without_a_file_is_a_named_problem(String body, int status, String problem, String field) {
        assertProblem(officer().post("/api/evidence", body), status, problem, field);
    }

    @Test
    void a_long_text_is_a_named_problem() {
        assertProblem(officer().post("/api/evidence", "{\"kind\":\"WORDS\",\"text\":\"" + "x".repeat(4_001) + "\"}"),
                422, "field-too-long", "text");
    }

    @Test
    void a_refused_file_leaves_nothing_behind() {
        long before = kept();

        assertProblem(Upload.send(officer(), "a.exe", Samples.bytes("MZ program")), 422, "file-type-refused", "file");
        assertProblem(Upload.send(officer(), "a.zip", Samples.zip("a.pdf")), 422, "file-type-refused", "file");
        assertProblem(Upload.send(officer(), "a.docx", Samples.pdf("x")), 422, "file-not-as-named", "file");
        assertProblem(Upload.send(officer(), "a", Samples.pdf("x")), 422, "file-not-as-named", "file");
        assertProblem(Upload.send(officer(), "a.pdf", new byte[0]), 422, "file-empty", "file");
        assertProblem(Upload.send(officer(), "con.pdf", Samples.pdf("x")), 422, "file-name-unsafe", "file");
        assertProblem(Upload.send(officer(), "a\u202Efdp.pdf", Samples.pdf("x")), 422, "file-name-unsafe", "file");
        assertProblem(Upload.send(officer(), "", Samples.pdf("x")), 422, "file-name-unsafe", "file");
        assertProblem(
                officer().send("POST", "/api/evidence", BodyPublishers
                        .ofString("------tiendo--\r\n"), Upload.TYPE),
                422, "file-missing", "file");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void a_file_over_the_limit_is_refused_while_it_comes_in() {
        long before = kept();
        var tooLarge = Arrays.copyOf(Samples.pdf("x"), LARGEST + 1);

        var answer = Upload.send(officer(), "a.pdf", tooLarge);
        assertProblem(answer, 413, "too-large", "file");
        assertThat(answer.json().path("limit").asLong()).isEqualTo(LARGEST);
        assertThat(kept()).isEqualTo(before);
        assertThat(Upload.send(officer(), "a.pdf", Arrays.copyOf(tooLarge, LARGEST)).status()).isEqualTo(201);
    }

    @Test
    void an_upload_cut_off_midway_counts_for_nothing() throws IOException {
        long before = kept();
        var body = Upload.body("a.pdf", Samples.pdf("x".repeat(200_000)));

        assertThat(cutOff(body, body.length / 2)).startsWith("HTTP/1.1 400");
        var formOnly = BodyPublishers.ofByteArray(body, 0, body.length / 2);
        assertProblem(officer().send("POST", "/api/evidence", formOnly, Upload.TYPE), 400, "malformed-request", "file");
        assertThat(kept()).isEqualTo(before);
    }

    /** Sends a part of what was announced, then says that this was all. */
    private String cutOff(byte[] body, int sent) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            out.write(("POST /api/evidence HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + Tokens.officer("14797") + "\r\nContent-Type: " + Upload.TYPE + "\r\nContent-Length: "
                    + body.length + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            out.write(body, 0, sent);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void a_bad_query_or_use_is_a_named_problem() {
        assertProblem(officer().get("/api/evidence?limit=0"), 400, "limit-out-of-range", "limit");
        assertProblem(officer().get("/api/evidence?cursor=x"), 400, "unknown-cursor", "cursor");
        assertProblem(officer().get("/api/evidence?unit=99999"), 422, "unknown-unit", "unit");
        assertProblem(officer().get("/api/evidence?year=x"), 400, "malformed-request", "year");
        assertThat(officer().get("/api/evidence/ev-none").status()).isEqualTo(404);
        var path = "/api/evidence/" + officer().post("/api/evidence", "{\"kind\":\"WORDS\",\"text\":\"x\"}").json()
                .path("id").asString();
        assertProblem(officer().post(path + "/serve", "{\"id\":\"x\"}"), 422, "field-missing", "kind");
        assertProblem(officer().post(path + "/serve", "{\"kind\":\"REPORT\"}"), 422, "field-missing", "id");
        assertProblem(officer().post(path + "/serve", "{\"kind\":\"X\",\"id\":\"x\"}"), 400, "malformed-request",
                "kind");
    }
}
