package vn.tiendo.events;

import java.time.LocalDate;

/**
 * A document as it is cited.
 *
 * @param number for example "12/KH-UBND"
 * @param date on which it was issued
 */
public record IssuedDocument(String number, LocalDate date) {}
