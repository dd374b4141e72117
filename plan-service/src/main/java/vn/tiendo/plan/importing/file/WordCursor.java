package vn.tiendo.plan.importing.file;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A place in the body of a Word file: steps over what nobody sees and counts the pages passed. */
final class WordCursor {

    /** Elements whose content nobody sees, or that say how something was before a tracked change. */
    private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "sdtEndPr", "pPrChange", "rPrChange",
            "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange", "numberingChange", "tblGrid", "tblPr", "tblPrEx",
            "sectPr", "Fallback");

    final XMLStreamReader xml;
    private int page = 1;
    private boolean pagesKnown;
    private boolean placeholder;

    WordCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Goes to the next element that is seen and begins; false at the end of the container. */
    boolean toStartWithin(String container) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(container)) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT && !skipped()) {
                return true;
            }
        }
        return false;
    }

    private boolean skipped() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sdtPr" -> placeholder = false;
            case "showingPlcHdr" -> placeholder = true;
            case "lastRenderedPageBreak" -> {
                page++;
                pagesKnown = true;
            }
            case "sdtContent" -> {
                if (placeholder) {
                    placeholder = false;
                    Word.skip(xml);
                    return true;
                }
            }
            default -> {
                if (UNSEEN.contains(xml.getLocalName())) {
                    Word.skip(xml);
                    return true;
                }
            }
        }
        return false;
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name) && Word.isWord(xml);
    }

    String name() {
        return xml.getLocalName();
    }

    int page() {
        return page;
    }

    boolean pagesKnown() {
        return pagesKnown;
    }
}
