package vn.tiendo.task.board;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office, or an officer of it, has before him.
 *
 * @param office id, or as the plan writes it; null where a plan names none
 * @param officer user name, null for what no officer was named for
 * @param open results that are owed
 * @param dueIn7Days of these, due today or within the seven days after
 * @param dueIn30Days of these, due today or within the thirty days after
 * @param overdue of these, due before today
 */
public record Workload(@Nullable String office, @Nullable String officer, int open, int dueIn7Days, int dueIn30Days,
        int overdue) {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private record Key(@Nullable String office, @Nullable String officer) {}

    /** Of each office and officer with anything to do, those with the most first. */
    public static List<Workload> of(Collection<Line> lines, LocalDate today) {
        return lines.stream().filter(Line::owesResult)
                .collect(groupingBy(line -> new Key(line.answering(), line.officer()))).entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue(), today))
                .sorted(Comparator.comparingInt(Workload::open).reversed()
                        .thenComparing(load -> load.office() + "|" + load.officer()))
                .toList();
    }

    private static Workload of(Key key, List<Line> lines, LocalDate today) {
        return new Workload(key.office(), key.officer(), lines.size(),
                due(lines, today, today.plusDays(WEEK)), due(lines, today, today.plusDays(MONTH)),
                due(lines, LocalDate.MIN, today.minusDays(1)));
    }

    private static int due(List<Line> lines, LocalDate first, LocalDate last) {
        return (int) lines.stream().map(Line::due)
                .filter(due -> due != null && !due.isBefore(first) && !due.isAfter(last)).count();
    }
}
