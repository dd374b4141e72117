package vn.tiendo.kpi.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import vn.tiendo.platform.test.Answer;
import vn.tiendo.platform.test.Calls;

/** An import of an outside index as a browser makes it. */
public final class Import {

    /** The head of a PDF file is enough to be one. */
    public static final byte[] PDF = "%PDF-1.7 Quyết định công bố".getBytes(UTF_8);

    private Import() {}

    /** Sends a source file and what it says. */
    public static Answer send(Calls calls, String path, String fileName, byte[] file, String results) {
        var body = new ByteArrayOutputStream();
        write(body, "------tiendo\r\nContent-Disposition: form-data; name=\"results\"\r\n\r\n" + results + "\r\n");
        write(body, "------tiendo\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n------tiendo--\r\n");
        return calls.send("POST", path + "/imports", BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=----tiendo");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(UTF_8));
    }
}
