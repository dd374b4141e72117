package vn.tiendo.plan;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.file.VirusScan.Verdict;

/**
 * The file a plan was imported from.
 *
 * @param checksum SHA-256 of its bytes, hexadecimal
 * @param size in bytes; 0 for files imported before files were kept
 * @param scan what the virus scanner said
 */
public record Origin(String fileName, String checksum, long size, @Nullable Verdict scan) {

    public Origin {
        scan = Objects.requireNonNullElse(scan, Verdict.NOT_SCANNED);
    }

    /** Media type by the file's name: what was imported was read as just that. */
    public String type() {
        var name = fileName.toLowerCase(Locale.ROOT);
        var extension = name.substring(name.lastIndexOf('.') + 1);
        return switch (extension) {
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "pdf" -> "application/pdf";
            case "md", "markdown" -> "text/markdown;charset=UTF-8";
            case "txt" -> "text/plain;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
