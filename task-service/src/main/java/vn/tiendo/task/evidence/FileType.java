package vn.tiendo.task.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.platform.problem.Rejection;

/** What a file is, told by its bytes. Archives are none of these: nobody can see what is in them without unpacking. */
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    JPEG("image/jpeg", "jpg|jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif|tiff"),
    MP3("audio/mpeg", "mp3"),
    MP4("video/mp4", "mp4|m4v");

    private static final int HEAD = 1_024;
    private static final Set<String> MP4_BRANDS = Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1",
            "M4V ", "MSNV", "dash", "3gp4", "3gp5");

    private final String mediaType;
    private final Pattern extensions;

    FileType(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = Pattern.compile(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    boolean isNamed(String extension) {
        return extensions.matcher(extension).matches();
    }

    /** All extensions that are taken, for the reader of a problem. */
    static String taken() {
        return Arrays.stream(values()).map(type -> type.extensions.pattern().replace("|", ", "))
                .collect(Collectors.joining(", "));
    }

    /**
     * The type of a file.
     *
     * @throws Rejection file-type-refused, file-damaged, file-has-macros
     */
    static FileType of(Path file) throws IOException {
        String head;
        try (var in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), ISO_8859_1);
        }
        var found = head.startsWith("PK") ? PackageType.of(file) : byHead(head);
        return found
                .orElseThrow(() -> new Rejection(EvidenceProblem.FILE_TYPE_REFUSED).at("file").with("taken", taken()));
    }

    private static Optional<FileType> byHead(String head) {
        if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        if (head.startsWith("ID3") || isLayerThree(head)) {
            return Optional.of(MP3);
        }
        return head.startsWith("ftyp", 4) && MP4_BRANDS.contains(head.substring(8, Math.min(12, head.length())))
                ? Optional.of(MP4)
                : Optional.empty();
    }

    /** The eleven bits that open a frame of MPEG audio, then layer III. */
    private static boolean isLayerThree(String head) {
        return head.length() > 2 && head.charAt(0) == 0xFF && (head.charAt(1) & 0xE6) == 0xE2;
    }
}
