package vn.tiendo.plan.importing.file;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.DECOMPRESSION_BOMB;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;

/** The parts of a Word file, read as streams; POI watches over how much each inflates, this over all together. */
final class WordParts implements AutoCloseable {

    private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();
    private static final int MOST_PARTS = 2_000;

    private final ZipSecureFile zip;
    private final long mostInflated;
    private long inflated;

    WordParts(Path file, Limits limits) throws IOException {
        this.zip = new ZipSecureFile(file.toFile());
        this.mostInflated = limits.maxInflated();
    }

    /** Reads one part. */
    interface Reader<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    List<String> names() {
        var names = Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
        if (names.size() > MOST_PARTS) {
            throw new ImportRejected(DECOMPRESSION_BOMB, "Tệp gồm " + names.size() + " phần.");
        }
        return names;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    <T> T read(String name, Reader<T> reader, T absent) throws IOException, XMLStreamException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return absent;
        }
        try (var in = new Counted(zip.getInputStream(entry))) {
            var xml = XML.createXMLStreamReader(in);
            try {
                return reader.read(xml);
            } finally {
                xml.close();
            }
        }
    }

    /** The first bytes of a part, where a document type would stand. */
    byte[] beginning(String name, int length) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return new byte[0];
        }
        try (var in = new Counted(zip.getInputStream(entry))) {
            return in.readNBytes(length);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return count(read, Math.max(0, read));
        }

        private int count(int result, int bytes) {
            inflated += bytes;
            if (inflated > mostInflated) {
                throw new ImportRejected(DECOMPRESSION_BOMB, "Tệp giải nén lớn hơn " + mostInflated + " byte.");
            }
            return result;
        }
    }
}
