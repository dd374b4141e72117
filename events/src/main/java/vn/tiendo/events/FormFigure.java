package vn.tiendo.events;

/**
 * One figure a form asks for.
 *
 * @param code stable, for example {@code proceduresResolved}
 * @param name in Vietnamese
 * @param unitOfMeasure for example "hồ sơ"
 */
public record FormFigure(String code, String name, String unitOfMeasure) {}
