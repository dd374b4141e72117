package vn.tiendo.task.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tiendo.platform.problem.Rejection;

/** Tells office documents from other ZIP files by their list of contents; nothing of it is unpacked. */
final class PackageType {

    private static final int LONGEST_TYPE = 100;

    private PackageType() {}

    /**
     * The kind of document, empty for any other ZIP file.
     *
     * @throws Rejection file-damaged, file-has-macros
     */
    static Optional<FileType> of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                throw new Rejection(EvidenceProblem.FILE_HAS_MACROS).at("file");
            }
            return zip.getEntry("[Content_Types].xml") == null ? openDocument(zip) : office(zip);
        } catch (ZipException e) {
            throw new Rejection(EvidenceProblem.FILE_DAMAGED).at("file").with("reason", String.valueOf(e.getMessage()));
        }
    }

    private static Optional<FileType> office(ZipFile zip) {
        if (zip.getEntry("word/document.xml") != null) {
            return Optional.of(FileType.DOCX);
        }
        if (zip.getEntry("xl/workbook.xml") != null) {
            return Optional.of(FileType.XLSX);
        }
        return zip.getEntry("ppt/presentation.xml") != null ? Optional.of(FileType.PPTX) : Optional.empty();
    }

    private static Optional<FileType> openDocument(ZipFile zip) throws IOException {
        var entry = zip.getEntry("mimetype");
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            var type = new String(in.readNBytes(LONGEST_TYPE), US_ASCII).strip();
            return Stream.of(FileType.ODT, FileType.ODS).filter(known -> known.mediaType().equals(type)).findFirst();
        }
    }
}
