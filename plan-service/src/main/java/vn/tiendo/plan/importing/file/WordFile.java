package vn.tiendo.plan.importing.file;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DAMAGED;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DECOMPRESSION_BOMB;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.MACROS;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.UNSAFE_CONTENT;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.UNSUPPORTED_FORMAT;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Opens a Word file. Its parts are streamed one after the other: what a part refers to is never fetched, entities are not
 * expanded, and nothing grows larger in memory than the text itself.
 */
final class WordFile {

    private static final String BODY = "word/document.xml";

    private WordFile() {}

    static Document read(byte[] bytes, Limits limits) {
        try {
            var file = Files.createTempFile("import", ".docx");
            try {
                Files.write(file, bytes);
                try (var parts = new WordParts(file, limits)) {
                    return read(parts, limits);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException | XMLStreamException | IllegalStateException | IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    private static Document read(WordParts parts, Limits limits) throws IOException, XMLStreamException {
        if (!parts.has(BODY)) {
            throw new ImportRejected(UNSUPPORTED_FORMAT, "Tệp nén này không phải tệp Word.");
        }
        if (parts.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new ImportRejected(MACROS, "Tệp Word có mã macro (vbaProject.bin).");
        }
        WordSafety.check(parts);
        var styles = parts.read("word/styles.xml", WordStyles::read, WordStyles.NONE);
        var lists = parts.read("word/numbering.xml", WordLists::read, WordLists.NONE);
        var numbers = new WordNumbers(styles, lists);
        var deadline = new Deadline(limits);
        var blocks = parts.read(BODY, xml -> new WordBody(xml, numbers, deadline).read(), WordBlock.Body.EMPTY);
        return WordLayout.of(blocks, limits);
    }

    private static ImportRejected refusal(Exception failure) {
        for (@Nullable
        Throwable at = failure; at != null; at = at.getCause()) {
            var message = Objects.requireNonNullElse(at.getMessage(), "");
            if (at instanceof ImportRejected rejected) {
                return rejected;
            }
            if (message.contains("Zip bomb")) {
                return new ImportRejected(DECOMPRESSION_BOMB, "Một phần của tệp phình to gấp hơn trăm lần.", failure);
            }
            if (message.contains("DOCTYPE") || message.contains("entity")) {
                return new ImportRejected(UNSAFE_CONTENT, "Tệp khai báo thực thể XML.", failure);
            }
        }
        return new ImportRejected(DAMAGED, "Tệp Word không mở được, có thể tải xuống chưa trọn vẹn.", failure);
    }
}
