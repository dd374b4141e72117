package vn.tiendo.events;

import java.time.LocalDate;

/**
 * A day on which nobody works though it is no weekend, or could be one.
 *
 * @param name in Vietnamese, for example "Tết Nguyên đán"
 */
public record DayOff(LocalDate day, String name) {}
