package vn.tiendo.kpi.catalogue;

/**
 * An indicator as stored.
 *
 * @param edition number of the edition that defined it
 * @param position in the catalogue's order, from 0
 */
public record DefinedIndicator(Indicator definition, int edition, int position) {}
