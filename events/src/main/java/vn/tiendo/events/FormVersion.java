package vn.tiendo.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is filled on some days.
 *
 * @param name in Vietnamese
 * @param period kind of the periods it is filled for: MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR
 * @param levels of the units that fill it
 * @param figures in the order in which they are asked
 * @param validTo last day, null while it is in force
 * @param source the text of law or the plan that asks for it
 */
public record FormVersion(String name, String period, List<UnitLevel> levels, List<FormFigure> figures,
        LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
