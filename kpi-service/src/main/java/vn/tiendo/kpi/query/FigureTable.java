package vn.tiendo.kpi.query;

import java.util.List;
import vn.tiendo.kpi.catalogue.FigureField;

/**
 * Figures of units in periods.
 *
 * @param columns the figures asked for, in the form's order
 * @param rows every unit that fills the form in every period, period by period
 */
public record FigureTable(String form, Basis basis, List<FigureField> columns, List<FigureRow> rows) {}
