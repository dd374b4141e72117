package vn.tiendo.plan.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.tiendo.plan.importing.file.ImportRejected;
import vn.tiendo.plan.importing.file.Limits;

/** Makes files that should be refused. */
final class HostileFiles {

    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>Chào</w:t></w:r></w:p></w:body></w:document>";

    private HostileFiles() {}

    static ImportRejected rejected(byte[] file, String name) {
        return catchThrowableOfType(ImportRejected.class, () -> new PlanImporter().read(file, name, Limits.DEFAULT));
    }

    static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/plans", name));
    }

    static byte[] scannedPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var picture = LosslessFactory.createFromImage(pdf,
                    new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(picture, 0, 0, 600, 800);
            }
            return saved(pdf);
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            return saved(pdf);
        }
    }

    static byte[] lockedWord() throws Exception {
        try (var system = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var open = OPCPackage.open(new ByteArrayInputStream(sample("so-y-te-2025.docx")));
                    var locked = encryptor.getDataStream(system)) {
                open.save(locked);
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] oldWord() throws IOException {
        try (var system = new POIFSFileSystem(); var out = new ByteArrayOutputStream()) {
            system.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] pagesPdf(int count) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int at = 0; at < count; at++) {
                pdf.addPage(new PDPage());
            }
            return saved(pdf);
        }
    }

    /** One page whose content is 200 MB of nothing. */
    static byte[] pdfBomb() {
        var deflater = new Deflater(9);
        var packed = new ByteArrayOutputStream();
        var nothing = new byte[1_000_000];
        var buffer = new byte[65_536];
        for (int round = 0; round < 200; round++) {
            deflater.setInput(nothing);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        var head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                + packed.size() + ">>stream\n";
        var tail = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        return (head + packed.toString(ISO_8859_1) + tail).getBytes(ISO_8859_1);
    }

    static byte[] wordBomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(WORD.substring(0, WORD.indexOf("<w:p>")).getBytes(UTF_8));
            var blanks = " ".repeat(1_000_000).getBytes(UTF_8);
            for (int round = 0; round < 500; round++) {
                zip.write(blanks);
            }
            zip.write("</w:body></w:document>".getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    /** A Word file whose body refers to something. */
    static byte[] relating(String target, String kind) throws IOException {
        return word("word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind
                        + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>");
    }

    /** A small Word file with one more part, or another body. */
    static byte[] word(String name, String content) throws IOException {
        var parts = new LinkedHashMap<>(Map.of("word/document.xml", WORD));
        parts.put(name, content);
        return zip(parts);
    }

    static byte[] zip(String name, String content) throws IOException {
        return zip(Map.of(name, content));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
