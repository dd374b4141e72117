package vn.tiendo.plan.unit;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.platform.unit.NameKey;

/**
 * A unit's name taken apart, as {@link NameKey}s.
 *
 * @param full kind and proper name, "xã kim tân"
 * @param bare the proper name alone; the same as {@code full} where no kind is given
 */
record UnitName(String full, String bare) {

    private static final List<String> COMMUNES = keys("thị trấn", "đặc khu", "phường", "xã");
    private static final List<String> KINDS = keys("tỉnh", "thành phố", "tp", "thị xã", "quận", "huyện", "thị trấn",
            "đặc khu", "phường", "xã");

    static UnitName of(String name) {
        var key = NameKey.of(name);
        return new UnitName(key, KINDS.stream().filter(kind -> key.startsWith(kind + " ")).findFirst()
                .map(kind -> key.substring(kind.length() + 1)).orElse(key));
    }

    private static List<String> keys(String... kinds) {
        return Stream.of(kinds).map(NameKey::of).toList();
    }

    boolean isCommune() {
        return COMMUNES.stream().anyMatch(kind -> full.startsWith(kind + " "));
    }

    boolean hasKind() {
        return !full.equals(bare);
    }

    String slug() {
        return NameKey.slug(bare);
    }
}
