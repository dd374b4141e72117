package vn.tiendo.plan.importing.file;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reading WordprocessingML: its two name spaces, its attributes, skipping what is not wanted. */
final class Word {

    private static final Set<String> SPACES = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Word() {}

    static boolean isWord(XMLStreamReader xml) {
        return SPACES.contains(xml.getNamespaceURI());
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }

    static @Nullable String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    static @Nullable Integer number(XMLStreamReader xml) {
        var value = value(xml);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.valueOf(value) : null;
    }

    /** True of {@code <w:b/>} and {@code <w:b w:val="1"/>}. */
    static boolean isOn(XMLStreamReader xml) {
        var value = value(xml);
        return value == null || !Set.of("0", "false", "off", "none").contains(value);
    }

    /** Goes to the end of the element that begins here. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    continue;
                }
            }
        }
    }
}
