package vn.tiendo.kpi.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.platform.unit.NameKey;

/**
 * An indicator that another one may be a second time. What is entered twice is wrong twice: whoever adds one that
 * resembles another has to say that it is something else.
 *
 * @param code of the one that is there already
 */
public record Resemblance(String code, String name, Likeness likeness) {

    /** Part of the syllables of two names, in either, that they must share; found on the catalogue as shipped. */
    private static final double SIMILAR = 0.85;

    /** In what they are alike. */
    public enum Likeness {
        SAME_FORMULA, SIMILAR_NAME
    }

    /** Other indicators in force on some day on which this one is, and like it. */
    static List<Resemblance> of(Indicator added, List<Indicator> versions) {
        return versions.stream()
                .filter(known -> !known.code().equals(added.code()) && known.overlaps(added))
                .flatMap(known -> likeness(added, known).stream()
                        .map(likeness -> new Resemblance(known.code(), known.name(), likeness)))
                .distinct()
                .toList();
    }

    private static Optional<Likeness> likeness(Indicator one, Indicator other) {
        if (one.rollUp().equals(other.rollUp())) {
            return Optional.of(Likeness.SAME_FORMULA);
        }
        return similar(one.name(), other.name()) ? Optional.of(Likeness.SIMILAR_NAME) : Optional.empty();
    }

    /** Names after normalisation of Unicode, case, tone marks and spaces, by the syllables they share. */
    static boolean similar(String one, String other) {
        var left = syllables(one);
        var right = syllables(other);
        var shared = new HashSet<>(left);
        shared.retainAll(right);
        return !shared.isEmpty() && 2.0 * shared.size() / (left.size() + right.size()) >= SIMILAR;
    }

    private static Set<String> syllables(String name) {
        return new HashSet<>(Stream.of(NameKey.slug(name).split("-")).toList());
    }
}
