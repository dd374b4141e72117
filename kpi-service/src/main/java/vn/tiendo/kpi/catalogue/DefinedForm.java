package vn.tiendo.kpi.catalogue;

/**
 * A form as stored.
 *
 * @param edition number of the edition that defined it
 * @param position in the catalogue's order, from 0
 */
public record DefinedForm(Form definition, int edition, int position) {}
