package vn.tiendo.kpi.survey;

/**
 * The file that results come from.
 *
 * @param name as it was uploaded
 * @param size in bytes
 * @param checksum SHA-256 of its bytes, hexadecimal
 * @param scanned whether a virus scanner looked at it
 */
public record SourceFile(String name, String mediaType, long size, String checksum, boolean scanned) {}
