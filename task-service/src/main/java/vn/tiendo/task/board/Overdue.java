package vn.tiendo.task.board;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.platform.problem.Rejection;

/**
 * Overdue tasks counted.
 *
 * @param tasks how many there are
 * @param longestDelay days since the due day of the oldest of them, 0 where there is none
 * @param groups the largest first
 */
public record Overdue(By by, int tasks, long longestDelay, List<Group> groups) {

    /** What tasks are counted by. */
    public enum By {
        UNIT, FIELD, LEAD;

        /**
         * That of this name, in lower case.
         *
         * @throws Rejection unknown-grouping where there is none
         */
        public static By named(String name) {
            return Stream.of(values()).filter(by -> by.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                    .orElseThrow(() -> new Rejection(BoardProblem.UNKNOWN_GROUPING).at("by").with("by", name));
        }
    }

    /**
     * The overdue tasks of one unit, field or lead.
     *
     * @param unit code, null when counted by field
     * @param name of the field or lead as the plan writes it, or the office's id; null when counted by unit, or where a plan
     *        names none
     * @param longestDelay days since the due day of the oldest of them
     */
    public record Group(@Nullable String unit, @Nullable String name, int tasks, long longestDelay) {}

    private record Key(@Nullable String unit, @Nullable String name) {}

    public static Overdue of(By by, Collection<Line> overdue, LocalDate today) {
        var groups = overdue.stream().collect(groupingBy(line -> key(by, line))).entrySet().stream()
                .map(group -> new Group(group.getKey().unit(), group.getKey().name(), group.getValue().size(),
                        longest(group.getValue(), today)))
                .sorted(Comparator.comparingInt(Group::tasks).thenComparingLong(Group::longestDelay).reversed()
                        .thenComparing(group -> group.unit() + "|" + group.name()))
                .toList();
        return new Overdue(by, overdue.size(), longest(overdue, today), groups);
    }

    private static Key key(By by, Line line) {
        return switch (by) {
            case UNIT -> new Key(line.unit(), null);
            case FIELD -> new Key(null, line.field());
            case LEAD -> new Key(line.unit(), line.answering());
        };
    }

    private static long longest(Collection<Line> lines, LocalDate today) {
        return lines.stream().map(Line::due).filter(Objects::nonNull)
                .mapToLong(due -> ChronoUnit.DAYS.between(due, today)).max().orElse(0);
    }
}
