package vn.tiendo.plan.importing.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph: its runs, the list it is in, the text boxes anchored in it. */
final class WordParagraph {

    private final WordCursor cursor;
    private final XMLStreamReader xml;
    private final BoxReader boxReader;
    private final StringBuilder text = new StringBuilder();
    private final List<WordBlock> boxes = new ArrayList<>();
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer depth;
    private int page;
    private boolean markDeleted;
    private boolean hidden;
    private boolean capitals;

    /** Reads the content of a text box. */
    interface BoxReader {
        List<WordBlock> read() throws XMLStreamException;
    }

    WordParagraph(WordCursor cursor, BoxReader boxReader) {
        this.cursor = cursor;
        this.xml = cursor.xml;
        this.boxReader = boxReader;
        this.page = cursor.page();
    }

    /** Reads to the paragraph's end, behind what a paragraph before left over whose end was deleted. */
    void read(String carried) throws XMLStreamException {
        text.append(carried);
        while (cursor.toStartWithin("p")) {
            switch (cursor.name()) {
                case "pPr" -> readProperties();
                case "r" -> {
                    hidden = false;
                    capitals = false;
                }
                case "rPr" -> readRunProperties();
                case "t" -> write(xml.getElementText());
                case "tab", "ptab" -> write("\t");
                case "br", "cr" -> write("\n");
                case "noBreakHyphen" -> write("-");
                case "txbxContent" -> boxes.addAll(boxReader.read());
                default -> {
                    continue;
                }
            }
        }
    }

    private void write(String more) {
        if (!hidden) {
            page = text.toString().isBlank() ? cursor.page() : page;
            text.append(capitals ? more.toUpperCase(Locale.ROOT) : more);
        }
    }

    private void readProperties() throws XMLStreamException {
        for (int open = 1; open > 0 && xml.hasNext();) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
                switch (xml.getLocalName()) {
                    case "pStyle" -> style = Word.value(xml);
                    case "numId" -> list = Word.value(xml);
                    case "ilvl" -> depth = Word.number(xml);
                    case "del", "moveFrom" -> markDeleted = true;
                    case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> {
                        Word.skip(xml);
                        open--;
                    }
                    default -> {
                        continue;
                    }
                }
            }
        }
    }

    private void readRunProperties() throws XMLStreamException {
        while (cursor.toStartWithin("rPr")) {
            switch (cursor.name()) {
                case "vanish" -> hidden = Word.isOn(xml);
                case "caps" -> capitals = Word.isOn(xml);
                default -> {
                    continue;
                }
            }
        }
    }

    boolean joinsNext() {
        return markDeleted;
    }

    String text() {
        return text.toString();
    }

    List<WordBlock> boxes() {
        return boxes;
    }

    WordBlock.Paragraph done(WordNumbers numbers) {
        var label = numbers.next(style, list, depth);
        var lines = text.toString().lines().toList();
        return new WordBlock.Paragraph(page, Objects.requireNonNull(label), lines);
    }
}
