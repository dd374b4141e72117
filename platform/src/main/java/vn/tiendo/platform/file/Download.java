package vn.tiendo.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.tiendo.platform.file.VirusScan.Verdict;

/**
 * A kept file on its way out, as it came: always an attachment, never sniffed, with its checksum and what the scanner said.
 *
 * @param name as it was uploaded; any characters
 * @param mediaType for example {@code application/pdf}
 * @param size in bytes
 * @param checksum SHA-256 of its bytes, hexadecimal
 */
public record Download(String name, String mediaType, long size, String checksum, Verdict scan) {

    /** The answer that streams it. */
    public ResponseEntity<StreamingResponseBody> answer(StoredFiles files) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(checksum));
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType)).contentLength(size)
                .eTag("\"" + checksum + "\"").header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff").header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("X-Virus-Scan", scan.name()).body(out -> files.write(checksum, out));
    }
}
