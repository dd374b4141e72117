package vn.tiendo.plan.importing.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a Word file.
 *
 * @param patterns levels by the list's pattern and depth: {@code 3/0}
 * @param patternOf the pattern of each list
 * @param restarts where a list begins anew, by list and depth
 */
record WordLists(Map<String, Level> patterns, Map<String, String> patternOf, Map<String, Integer> restarts) {

    static final WordLists NONE = new WordLists(Map.of(), Map.of(), Map.of());

    /**
     * How one depth of a list counts.
     *
     * @param text with %1 for the number of the first depth
     * @param restartsAfter the depth, counted from 1, after which it begins anew; 0 never, null the one above
     */
    record Level(int start, String format, String text, @Nullable Integer restartsAfter, boolean decimalsOnly) {
        static final Level PLAIN = new Level(1, "decimal", "", null, false);
    }

    static WordLists read(XMLStreamReader xml) throws XMLStreamException {
        var lists = new WordLists(new HashMap<>(), new HashMap<>(), new HashMap<>());
        var pattern = "";
        var list = "";
        var depth = "0";
        boolean within = false;
        var level = Level.PLAIN;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lvl")) {
                lists.patterns.put((within ? pattern : "own " + list) + "/" + depth, level);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    pattern = text(xml, "abstractNumId");
                    within = true;
                }
                case "num" -> {
                    list = text(xml, "numId");
                    within = false;
                }
                case "abstractNumId" -> lists.patternOf.put(list, text(xml, "val"));
                case "lvlOverride" -> depth = text(xml, "ilvl");
                case "startOverride" -> lists.restarts.put(list + "/" + depth, number(xml, 1));
                case "lvl" -> {
                    depth = text(xml, "ilvl");
                    level = Level.PLAIN;
                }
                default -> level = with(level, xml);
            }
        }
        return lists;
    }

    private static Level with(Level level, XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "start" -> new Level(number(xml, 1), level.format, level.text, level.restartsAfter,
                    level.decimalsOnly);
            case "numFmt" -> new Level(level.start, text(xml, "val"), level.text, level.restartsAfter,
                    level.decimalsOnly);
            case "lvlText" -> new Level(level.start, level.format, text(xml, "val"), level.restartsAfter,
                    level.decimalsOnly);
            case "lvlRestart" -> new Level(level.start, level.format, level.text, Word.number(xml),
                    level.decimalsOnly);
            case "isLgl" -> new Level(level.start, level.format, level.text, level.restartsAfter, Word.isOn(xml));
            default -> level;
        };
    }

    @Nullable
    Level level(String list, int depth) {
        var own = patterns.get("own " + list + "/" + depth);
        return own != null ? own : patterns.get(patternOf.get(list) + "/" + depth);
    }

    private static String text(XMLStreamReader xml, String attribute) {
        return Objects.requireNonNullElse(Word.attribute(xml, attribute), "");
    }

    private static int number(XMLStreamReader xml, int otherwise) {
        return Objects.requireNonNullElse(Word.number(xml), otherwise);
    }
}
