package vn.tiendo.report.document;

/**
 * A column of a table.
 *
 * @param number holds numbers, set to the right and added up in a total
 */
public record PrintedColumn(String name, boolean number) {}
