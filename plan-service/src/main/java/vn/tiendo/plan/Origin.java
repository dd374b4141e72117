package vn.tiendo.plan;

/**
 * The file a plan was imported from.
 *
 * @param checksum SHA-256 of its bytes, hexadecimal
 */
public record Origin(String fileName, String checksum) {}
