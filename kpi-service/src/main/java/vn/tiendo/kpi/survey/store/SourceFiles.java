package vn.tiendo.kpi.survey.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.kpi.survey.SourceFile;
import vn.tiendo.kpi.survey.SurveyProblem;
import vn.tiendo.platform.file.Download;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan;
import vn.tiendo.platform.file.VirusScan.Verdict;
import vn.tiendo.platform.problem.Rejection;

/** Takes the files that results come from: scanned, told by their first bytes, kept once. */
public final class SourceFiles {

    private static final int LONGEST_NAME = 200;
    private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final StoredFiles files;
    private final VirusScan virusScan;

    SourceFiles(StoredFiles files, VirusScan virusScan) {
        this.files = files;
        this.virusScan = virusScan;
    }

    /**
     * Keeps a source file.
     *
     * @throws Rejection source-missing, source-type-refused, file-infected, file-not-scanned; nothing is kept then
     */
    public SourceFile take(@Nullable MultipartFile upload) throws IOException {
        if (upload == null || upload.isEmpty()) {
            throw new Rejection(SurveyProblem.SOURCE_MISSING).at("file");
        }
        var name = name(upload);
        var mediaType = mediaType(name, upload);
        Verdict verdict;
        try (var in = upload.getInputStream()) {
            verdict = virusScan.scan(in);
        }
        var checksum = checksum(upload);
        try (var in = upload.getInputStream()) {
            files.keep(checksum, in);
        }
        return new SourceFile(name, mediaType, upload.getSize(), checksum, verdict == Verdict.CLEAN);
    }

    /** The kept file as it is handed out. */
    public static Download download(SourceFile file) {
        return new Download(file.name(), file.mediaType(), file.size(), file.checksum(),
                file.scanned() ? Verdict.CLEAN : Verdict.NOT_SCANNED);
    }

    /** Where the bytes are. */
    public StoredFiles kept() {
        return files;
    }

    /** Without folders and control characters, with its end kept. */
    private static String name(MultipartFile upload) {
        var sent = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "").strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static String mediaType(String name, MultipartFile upload) throws IOException {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var type = TYPES.get(extension);
        var start = extension.equals("pdf") ? "%PDF-" : "PK\u0003\u0004";
        try (var in = upload.getInputStream()) {
            var head = new String(in.readNBytes(start.length()), StandardCharsets.ISO_8859_1);
            if (type == null || !head.equals(start)) {
                throw new Rejection(SurveyProblem.SOURCE_TYPE_REFUSED).at("file").with("name", name);
            }
        }
        return type;
    }

    private static String checksum(MultipartFile upload) throws IOException {
        try (InputStream in = upload.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
