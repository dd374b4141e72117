package vn.tiendo.task.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;

/** Uploads as a browser makes them. */
public final class Upload {

    static final String TYPE = "multipart/form-data; boundary=----tiendo";

    private Upload() {}

    /** Sends a file with fields, given as name and value by turns. */
    public static Answer send(Calls calls, String fileName, byte[] content, String... fields) {
        return calls.send("POST", "/api/evidence", BodyPublishers.ofByteArray(body(fileName, content, fields)), TYPE);
    }

    static byte[] body(String fileName, byte[] content, String... fields) {
        var body = new ByteArrayOutputStream();
        for (int at = 0; at < fields.length; at += 2) {
            body.writeBytes(field(fields[at], fields[at + 1]));
        }
        body.writeBytes(("------tiendo\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n------tiendo--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }

    private static byte[] field(String name, String value) {
        return "------tiendo\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)
                .getBytes(UTF_8);
    }
}
