package vn.tiendo.plan.importing.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static vn.tiendo.plan.importing.file.ImportRejected.Reason.UNSAFE_CONTENT;

import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Refuses Word files that reach out: parts with a document type, whose entities could name other files, and relationships to
 * something on the network that would be loaded. Links that a reader would have to follow are harmless.
 */
final class WordSafety {

    private static final int BEGINNING = 2_048;

    private WordSafety() {}

    static void check(WordParts parts) throws IOException, XMLStreamException {
        for (var name : parts.names()) {
            if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
                continue;
            }
            var beginning = new String(parts.beginning(name, BEGINNING), ISO_8859_1).replace("\u0000", "");
            if (beginning.contains("<!DOCTYPE") || beginning.contains("<!ENTITY")) {
                throw new ImportRejected(UNSAFE_CONTENT, "Phần " + name + " khai báo thực thể XML.");
            }
            if (name.endsWith(".rels")) {
                parts.read(name, WordSafety::checkTargets, true);
            }
        }
    }

    private static boolean checkTargets(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("Relationship")) {
                continue;
            }
            var target = String.valueOf(xml.getAttributeValue(null, "Target"));
            boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
            boolean link = String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/hyperlink");
            if (external && !link && isRemote(target.strip().toLowerCase(Locale.ROOT))) {
                throw new ImportRejected(UNSAFE_CONTENT, "Tệp tải nội dung từ “" + target + "”.");
            }
        }
        return true;
    }

    /** Not of a template's path on the writer's own disk, which Word keeps and nobody loads. */
    private static boolean isRemote(String target) {
        boolean ownDisk = target.matches("file:///?[a-z]:.*|[a-z]:.*");
        return !ownDisk && (target.matches("[a-z][a-z0-9+.-]{1,20}:.*") || target.startsWith("\\\\")
                || target.startsWith("//"));
    }
}
