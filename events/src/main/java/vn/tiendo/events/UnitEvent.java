package vn.tiendo.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rest of the platform may rely on about units. Published on {@code tiendo.unit}, keyed by registry, {@code
 * changes} (what administrators changed), {@code <unit>/offices}, {@code <unit>/officers} or {@code
 * <unit>/days-off/<year>}.
 */
public sealed interface UnitEvent {

    /**
     * The whole list of a registry as it stands now; it replaces what that registry published before.
     *
     * @param registry code of the province whose units these are, {@code VN} for the nation itself
     */
    record RegistryPublished(String registry, List<RegisteredUnit> units, Instant at) implements UnitEvent {}

    /**
     * A new unit begins.
     *
     * @param change id of the administered change that opened it
     * @param parent code of the unit above
     * @param validFrom its first day; may lie ahead
     */
    record UnitAdded(String change, String unit, String name, UnitLevel level, String parent, LocalDate validFrom,
            Instant at) implements UnitEvent {}

    /**
     * Units end and one other unit takes over all they had.
     *
     * @param units codes of the units that end
     * @param into code of the unit that takes over
     * @param effectiveOn its first day with their area; the day after their last; may lie ahead
     */
    record UnitMerged(String change, List<String> units, String into, LocalDate effectiveOn, Instant at)
            implements
                UnitEvent {}

    /**
     * A unit ends and several others take over.
     *
     * @param into codes of those that take over
     * @param shares how much of it each took, empty where that is not known
     * @param effectiveOn the day after its last; may lie ahead
     */
    record UnitSplit(String change, String unit, List<String> into, List<SuccessorShare> shares,
            LocalDate effectiveOn, Instant at) implements UnitEvent {}

    /**
     * A unit goes on under another name.
     *
     * @param effectiveOn first day of the name; may lie ahead
     */
    record UnitRenamed(String change, String unit, String name, LocalDate effectiveOn, Instant at)
            implements
                UnitEvent {}

    /**
     * A unit goes on below another unit.
     *
     * @param parent code of the unit above from then on
     * @param effectiveOn first day below it; may lie ahead
     */
    record UnitMoved(String change, String unit, String parent, LocalDate effectiveOn, Instant at)
            implements
                UnitEvent {}

    /** The offices of a unit, all of them; they replace those told before. */
    record OfficesChanged(String unit, List<UnitOffice> offices, Instant at) implements UnitEvent {}

    /** Who holds and held which position in a unit, all of it; it replaces what was told before. */
    record OfficersChanged(String unit, List<OfficerPosition> officers, Instant at) implements UnitEvent {}

    /**
     * The days off of one year, all of them, for a unit and all below it that have no list of their own; they replace those
     * told before.
     *
     * @param unit code of the unit, {@code VN} for the whole country
     * @param workedInstead days of weekends that are worked to make up for a day off
     * @param instrument the announcement or decision that sets them
     */
    record DaysOffChanged(String unit, int year, List<DayOff> daysOff, List<LocalDate> workedInstead,
            String instrument, Instant at) implements UnitEvent {}
}
