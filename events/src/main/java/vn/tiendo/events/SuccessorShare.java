package vn.tiendo.events;

import java.math.BigDecimal;

/**
 * The part of a unit that a successor took over.
 *
 * @param unit code of the successor
 * @param share above 0, at most 1; the shares of a unit make 1 together
 */
public record SuccessorShare(String unit, BigDecimal share) {}
