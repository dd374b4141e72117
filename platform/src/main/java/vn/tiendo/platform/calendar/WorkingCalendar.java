package vn.tiendo.platform.calendar;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.events.UnitEvent.DaysOffChanged;

/**
 * Who works on which day. A year has the days off that an administrator entered for the unit or for the nearest unit above,
 * else those that this version was shipped with; a year of which nothing is known has weekends only.
 */
public final class WorkingCalendar {

    private final Map<Integer, AnnouncedYear> shipped = new HashMap<>();
    private final Map<String, Map<Integer, AnnouncedYear>> entered = new ConcurrentHashMap<>();
    private final Map<List<String>, WorkingDays> made = new ConcurrentHashMap<>();
    private final Function<String, List<String>> lineage;

    /**
     * A calendar without entries.
     *
     * @param lineage from one unit code to that unit and those above it, the nearest first
     */
    public WorkingCalendar(Function<String, List<String>> lineage, Collection<AnnouncedYear> shipped) {
        this.lineage = lineage;
        shipped.forEach(year -> this.shipped.put(year.year(), year));
    }

    /** The years packed into this version: reference data, {@code registry/days-off.json}. */
    public static List<AnnouncedYear> shipped() {
        var resource = WorkingCalendar.class.getResourceAsStream("/registry/days-off.json");
        if (resource == null) {
            throw new IllegalStateException("The build packed no registry/days-off.json");
        }
        return Arrays.asList(JsonMapper.builder().build().readValue(resource, AnnouncedYear[].class));
    }

    /** The working days of a unit, over all years that are known. */
    public WorkingDays of(String unit) {
        return made.computeIfAbsent(enteredFor(unit), this::workingDays);
    }

    private WorkingDays workingDays(List<String> codes) {
        var years = years(codes).values();
        return new WorkingDays(
                years.stream().flatMap(year -> year.daysOff().stream()).map(off -> off.day()).collect(toSet()),
                years.stream().flatMap(year -> year.workedInstead().stream()).collect(toSet()));
    }

    /** What counts for a unit in a year; empty where nobody announced anything. */
    public Optional<AnnouncedYear> of(String unit, int year) {
        return Optional.ofNullable(years(enteredFor(unit)).get(year));
    }

    /** Takes in what an administrator entered. */
    public void take(DaysOffChanged event) {
        entered.computeIfAbsent(event.unit(), _ -> new ConcurrentHashMap<>()).put(event.year(),
                new AnnouncedYear(event.year(), event.daysOff(), event.workedInstead(), event.instrument()));
        made.clear();
    }

    /** The units for which something was entered that counts for this one, the nearest first. */
    private List<String> enteredFor(String unit) {
        return lineage.apply(unit).stream().filter(entered::containsKey).toList();
    }

    private Map<Integer, AnnouncedYear> years(List<String> codes) {
        var years = new HashMap<>(shipped);
        for (var code : codes.reversed()) {
            years.putAll(entered.getOrDefault(code, Map.of()));
        }
        return years;
    }
}
