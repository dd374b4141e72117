package vn.tiendo.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;

/** Uploads of a file as a browser makes them. */
final class Multipart {

    private static final String BOUNDARY = "----tiendo";

    private Multipart() {}

    static Answer upload(Calls calls, String fileName, byte[] content) {
        return upload(calls, fileName, new ByteArrayInputStream(content));
    }

    static Answer upload(Calls calls, String fileName, InputStream content) {
        return upload(calls, "/api/plans/imports", fileName, content);
    }

    static Answer upload(Calls calls, String path, String fileName, InputStream content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var parts = List.of(new ByteArrayInputStream(head.getBytes(UTF_8)), content,
                new ByteArrayInputStream(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8)));
        return calls.send("POST", path,
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(parts))),
                "multipart/form-data; boundary=" + BOUNDARY);
    }
}
