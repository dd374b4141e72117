package vn.tiendo.plan.importing.file;

import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a row says of itself: columns left free before it, and whether a tracked change deletes it. */
final class WordRowProperties {

    private int before;
    private boolean deleted;

    WordRowProperties(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                deleted |= xml.getLocalName().equals("del");
                if (xml.getLocalName().equals("gridBefore")) {
                    before = Objects.requireNonNullElse(Word.number(xml), 0);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    int before() {
        return before;
    }

    boolean deleted() {
        return deleted;
    }
}
