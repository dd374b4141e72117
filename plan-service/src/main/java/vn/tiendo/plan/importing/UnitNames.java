package vn.tiendo.plan.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of committees with their unit: "UBND huyện …", "Ủy ban nhân dân xã …"; and how high a unit stands. */
final class UnitNames {

    private static final String LEVELS = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|TP\\.?|Thành phố|Tỉnh|Huyện|Xã|Phường";
    private static final String NAME = "(?:\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,4}|\\d{1,2}(?![\\p{N}/]))";
    private static final Pattern COMMITTEE = Pattern
            .compile("([UỦ][ỷyỶY] ban [Nn]hân dân|UBND)\\s+(" + LEVELS + ")\\s+(" + NAME + ")");
    private static final Pattern UNIT = Pattern.compile("(?<![\\p{L}])(" + LEVELS + ")\\s+(" + NAME + ")");
    private static final Pattern LOWER_COMMITTEE = Pattern
            .compile(
                    "(ubnd|[uủ][yỷ] ban nhân dân) (xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) (\\S.*)");
    private static final Set<String> CENTRAL_CITIES = Set.of("ha noi", "ho chi minh", "hai phong", "da nang", "can tho",
            "hue");

    private UnitNames() {}

    /** The first committee named with its unit, as written; null where none is. */
    static @Nullable String committeeIn(String text) {
        var match = COMMITTEE.matcher(text);
        return match.find() ? match.group() : null;
    }

    /** The first unit named with its level, for example "xã Yên Nguyên". */
    static @Nullable String unitIn(String text) {
        var match = UNIT.matcher(text);
        return match.find() ? match.group() : null;
    }

    /** A heading's capitals as a name is usually written: "UBND XÃ YÊN ĐỊNH" is "UBND xã Yên Định". */
    static String fromCapitals(String capitals) {
        var lower = capitals.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var match = LOWER_COMMITTEE.matcher(lower);
        if (!match.matches()) {
            return capitals;
        }
        var name = Arrays.stream(match.group(3).split(" ", -1)).map(UnitNames::capitalised)
                .collect(Collectors.joining(" "));
        return (match.group(1).equals("ubnd") ? "UBND " : "Ủy ban nhân dân ") + match.group(2) + " " + name;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** 0 nation, 1 province, 2 district, 3 commune; -1 where the text does not say. */
    static int rank(@Nullable String text) {
        if (text == null) {
            return -1;
        }
        var folded = Folding.fold(text);
        for (var city : CENTRAL_CITIES) {
            if (folded.matches(".*(thanh pho|tp\\.?) " + city + "\\b.*")) {
                return 1;
            }
        }
        if (folded.matches(".*\\b(xa|phuong|thi tran|dac khu)\\b.*") && !folded.matches(".*\\bthi xa\\b.*")) {
            return 3;
        }
        if (folded.matches(".*\\b(huyen|quan|thi xa|thanh pho|tp)\\b.*")) {
            return 2;
        }
        if (folded.matches(".*\\btinh\\b.*")) {
            return 1;
        }
        return folded.matches(".*\\b(chinh phu|trung uong|quoc hoi|thu tuong|bo )\\b.*") ? 0 : -1;
    }
}
