package vn.tiendo.platform.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An office's name made comparable: what {@link NameKey} does, abbreviations written out, "và" and the name of the unit
 * itself left out. "VP HĐND-UBND xã Kim Tân" and "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân" have the same key.
 */
public final class OfficeKey {

    private static final Set<String> LEFT_OUT = Set.of(NameKey.of("và"), NameKey.of("các"));

    /** "Công an xã" is the police of the commune that is spoken of anyway. */
    private static final Pattern LEVEL = Pattern.compile(" (?:" + String.join("|", List.of(NameKey.of("xã"),
            NameKey.of("phường"), NameKey.of("thị trấn"), NameKey.of("đặc khu"), NameKey.of("tỉnh"))) + ")$");

    private final Map<String, List<String>> abbreviations;
    private final List<Pattern> unitNames;

    /**
     * Keys for the offices of a unit.
     *
     * @param abbreviations from short forms to what they stand for
     * @param unitNames what the unit is or was called
     */
    public OfficeKey(Map<String, String> abbreviations, List<String> unitNames) {
        var written = new HashMap<String, List<String>>();
        abbreviations.forEach((shortForm, words) -> written.put(NameKey.of(shortForm), words(NameKey.of(words))));
        this.abbreviations = Map.copyOf(written);
        this.unitNames = unitNames.stream().map(NameKey::of).filter(name -> !name.isEmpty())
                .map(name -> Pattern.compile("(?:^| )" + Pattern.quote(name) + "(?= |$)")).toList();
    }

    public String of(String name) {
        var key = NameKey.of(name);
        for (var unitName : unitNames) {
            key = unitName.matcher(key).replaceAll(" ").strip();
        }
        var words = new ArrayList<String>();
        for (var word : words(LEVEL.matcher(key).replaceFirst(""))) {
            words.addAll(abbreviations.getOrDefault(word, List.of(word)));
        }
        words.removeIf(LEFT_OUT::contains);
        return String.join(" ", words);
    }

    private static List<String> words(String key) {
        return Pattern.compile(" +").splitAsStream(key).filter(word -> !word.isEmpty()).toList();
    }
}
