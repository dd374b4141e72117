package vn.tiendo.plan.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Source;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** Reading lists that a caller sent: what is absent is empty, what must be there is named where it is missing. */
final class Items {

    private Items() {}

    /** Reads one item; the path names its place in the body. */
    interface Reader<B, T> {
        T read(B body, String path);
    }

    static <B, T> List<T> each(String name, @Nullable List<B> bodies, Reader<B, T> reader) {
        var items = new ArrayList<T>();
        for (var body : orEmpty(bodies)) {
            var path = name + "[" + items.size() + "]";
            items.add(reader.read(require(body, path), path));
        }
        return List.copyOf(items);
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static <T> T require(@Nullable T value, String path) {
        if (value == null) {
            throw new Rejection(PlatformProblem.MALFORMED_REQUEST).at(path);
        }
        return value;
    }

    /** Where an item was read; null for what a person wrote. */
    static @Nullable Source source(@Nullable Source source) {
        return source == null
                ? null
                : new Source(source.page(), source.firstLine(), source.lastLine(),
                        Objects.requireNonNullElse(source.text(), ""), source.confidence());
    }

    static Map<String, Source> sources(@Nullable Map<String, Source> sources) {
        var kept = new HashMap<String, Source>();
        Objects.requireNonNullElse(sources, Map.<String, Source>of()).forEach((member, source) -> {
            if (source != null) {
                kept.put(member, source);
            }
        });
        return Map.copyOf(kept);
    }

    /**
     * The given id; without one that of the item known by those words, or the first of {@code t1}, {@code t2}, … that never was
     * an item's.
     *
     * @param taken ids of this body; what is given here is added
     */
    static String id(@Nullable String given, String prefix, String words, Set<String> taken, KnownItems known) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        var same = known.byWords().get(words);
        if (same != null && taken.add(same)) {
            return same;
        }
        int next = 1;
        while (known.given().contains(prefix + next) || !taken.add(prefix + next)) {
            next++;
        }
        return prefix + next;
    }

    static <B> Set<String> ids(@Nullable List<B> bodies, java.util.function.Function<B, @Nullable String> id) {
        var ids = new HashSet<String>();
        orEmpty(bodies).stream().filter(Objects::nonNull).map(id).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }
}
