package vn.tiendo.platform.unit;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.events.UnitOffice;

/** Finds the office that a plan means, by name and aliases. */
public final class OfficeNames {

    private final OfficeKey key;

    public OfficeNames(OfficeKey key) {
        this.key = key;
    }

    public OfficeMatch match(String written, List<UnitOffice> offices) {
        var wanted = key.of(written);
        if (wanted.isEmpty()) {
            return new OfficeMatch.Unknown();
        }
        var named = offices.stream().filter(office -> keys(office).anyMatch(wanted::equals)).toList();
        if (named.isEmpty() && isTypedWithoutMarks(written)) {
            var slug = NameKey.slug(written);
            named = offices.stream().filter(office -> names(office).map(NameKey::slug).anyMatch(slug::equals)).toList();
        }
        if (named.size() == 1) {
            return new OfficeMatch.Found(named.getFirst());
        }
        var fitting = named.isEmpty()
                ? offices.stream().filter(office -> keys(office).anyMatch(name -> resembles(name, wanted))).toList()
                : named;
        return fitting.isEmpty() ? new OfficeMatch.Unknown() : new OfficeMatch.Ambiguous(fitting);
    }

    private Stream<String> keys(UnitOffice office) {
        return names(office).map(key::of);
    }

    private static Stream<String> names(UnitOffice office) {
        return Stream.concat(Stream.of(office.name()), office.aliases().stream());
    }

    private static boolean isTypedWithoutMarks(String written) {
        return written.chars().allMatch(sign -> sign < 128);
    }

    /** The one, of two words at least, stands in the other as a whole. */
    private static boolean resembles(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        return shorter.indexOf(' ') > 0 && (" " + longer + " ").contains(" " + shorter + " ");
    }
}
