package vn.tiendo.events;

/**
 * A form that a unit has not sent.
 *
 * @param unit code
 * @param form code
 * @param name of the form, in Vietnamese
 */
public record MissingForm(String unit, String form, String name) {}
