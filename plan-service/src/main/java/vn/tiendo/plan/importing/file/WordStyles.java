package vn.tiendo.plan.importing.file;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Which list a paragraph's style puts it into.
 *
 * @param styles by id
 */
record WordStyles(Map<String, Style> styles) {

    static final WordStyles NONE = new WordStyles(Map.of());
    private static final int DEEPEST = 20;

    /** What a style says itself. */
    record Style(@Nullable String basedOn, @Nullable String list, @Nullable Integer level) {}

    static WordStyles read(XMLStreamReader xml) throws XMLStreamException {
        var styles = new HashMap<String, Style>();
        String id = null;
        var style = new Style(null, null, null);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = Word.attribute(xml, "styleId");
                        style = new Style(null, null, null);
                    }
                    case "basedOn" -> style = new Style(Word.value(xml), style.list(), style.level());
                    case "numId" -> style = new Style(style.basedOn(), Word.value(xml), style.level());
                    case "ilvl" -> style = new Style(style.basedOn(), style.list(), Word.number(xml));
                    default -> {
                        continue;
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style") && id != null) {
                styles.put(id, style);
            }
        }
        return new WordStyles(styles);
    }

    /** The list of a style or of those it is based on, null where there is none. */
    @Nullable
    Style listOf(@Nullable String id) {
        var at = id;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            var style = styles.get(at);
            if (style == null) {
                return null;
            }
            if (style.list() != null) {
                return style;
            }
            at = style.basedOn();
        }
        return null;
    }
}
