package vn.tiendo.task.notice;

import java.util.Map;
import java.util.Set;

/**
 * Something to tell.
 *
 * @param id the same whenever the same is told, for example {@code <task>~<due>~<step>}: nobody is told it twice
 * @param unit code of the unit it is about
 * @param subject id of what it is about, for example of a task
 * @param values of its text, by name; days as {@code 2026-03-31}
 * @param channels by which it may go out
 */
public record Notice(String id, NoticeKind kind, String unit, String subject, Map<String, String> values,
        Set<ChannelKind> channels) {

    public Notice {
        values = Map.copyOf(values);
        channels = Set.copyOf(channels);
    }
}
