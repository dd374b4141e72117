package vn.tiendo.kpi.catalogue;

/**
 * Two figures of which one counts a part of what the other counts.
 *
 * @param part code of the numerator
 * @param whole code of the denominator
 */
public record Share(String part, String whole) {}
