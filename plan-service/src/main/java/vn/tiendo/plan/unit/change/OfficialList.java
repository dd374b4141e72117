package vn.tiendo.plan.unit.change;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.plan.unit.change.ListedUnit.Origin;
import vn.tiendo.platform.problem.Rejection;

/**
 * Reads a list of units. JSON: an array of {@link ListedUnit}s. CSV in UTF-8 with a head: columns {@code code}, {@code
 * name}, {@code level}, {@code parent} and, if wanted, {@code replaces} — codes with their shares after a colon, divided
 * by {@code |}: {@code 15187:0.65|15190}.
 */
public final class OfficialList {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MOST_UNITS = 20_000;
    private static final Pattern DIVIDER = Pattern.compile("\\s*\\|\\s*");

    private OfficialList() {}

    /**
     * Reads a list.
     *
     * @throws Rejection list-unreadable, with the line
     */
    public static List<ListedUnit> read(byte[] bytes) {
        var text = decode(bytes).strip();
        var units = text.startsWith("[") ? json(text) : csv(text);
        if (units.isEmpty() || units.size() > MOST_UNITS) {
            throw unreadable(0);
        }
        return units;
    }

    private static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Normalizer.normalize(text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (CharacterCodingException _) {
            throw unreadable(0);
        }
    }

    private static List<ListedUnit> json(String text) {
        try {
            var units = MAPPER.readValue(text, new TypeReference<List<@Nullable Row>>() {
            });
            var listed = new ArrayList<ListedUnit>();
            for (var row : units) {
                listed.add(row == null ? refuse(listed.size() + 1) : row.listed(listed.size() + 1));
            }
            return List.copyOf(listed);
        } catch (JacksonException _) {
            throw unreadable(0);
        }
    }

    private static ListedUnit refuse(int line) {
        throw unreadable(line);
    }

    private static List<ListedUnit> csv(String text) {
        var rows = Csv.rows(text);
        var head = rows.getFirst().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        var listed = new ArrayList<ListedUnit>();
        for (int line = 1; line < rows.size(); line++) {
            var cells = new HashMap<String, String>();
            for (int at = 0; at < Math.min(head.size(), rows.get(line).size()); at++) {
                cells.put(head.get(at), rows.get(line).get(at).strip());
            }
            listed.add(new Row(cells.get("code"), cells.get("name"), level(cells, line + 1), cells.get("parent"),
                    origins(cells.getOrDefault("replaces", ""), line + 1)).listed(line + 1));
        }
        return List.copyOf(listed);
    }

    private static UnitLevel level(Map<String, String> cells, int line) {
        try {
            return UnitLevel.valueOf(cells.getOrDefault("level", "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw unreadable(line);
        }
    }

    private static List<Origin> origins(String cell, int line) {
        try {
            return DIVIDER.splitAsStream(cell.strip()).filter(part -> !part.isBlank()).map(part -> {
                int colon = part.indexOf(':');
                return colon < 0
                        ? new Origin(part, null)
                        : new Origin(part.substring(0, colon).strip(),
                                new BigDecimal(part.substring(colon + 1).strip()));
            }).toList();
        } catch (NumberFormatException _) {
            throw unreadable(line);
        }
    }

    private static Rejection unreadable(int line) {
        return new Rejection(UnitProblem.LIST_UNREADABLE).at("file").with("line", line);
    }

    /** A row as it comes; the parent of a province is the nation. */
    private record Row(@Nullable String code, @Nullable String name, @Nullable UnitLevel level,
            @Nullable String parent, @Nullable List<Origin> replaces) {

        ListedUnit listed(int line) {
            var above = parent == null || parent.isBlank() ? (level == UnitLevel.PROVINCE ? "VN" : "") : parent;
            if (code == null || code.isBlank() || name == null || name.isBlank() || level == null || above.isEmpty()
                    || level == UnitLevel.NATION) {
                throw unreadable(line);
            }
            return new ListedUnit(code, name.strip(), level, above, replaces == null ? List.of() : replaces);
        }
    }
}
