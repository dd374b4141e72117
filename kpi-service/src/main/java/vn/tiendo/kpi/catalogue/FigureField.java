package vn.tiendo.kpi.catalogue;

/**
 * One figure that a form asks for.
 *
 * @param code stable, for example {@code proceduresResolved}
 * @param name in Vietnamese
 * @param unitOfMeasure for example "hồ sơ"
 */
public record FigureField(String code, String name, String unitOfMeasure, Measure measure) {}
