package vn.tiendo.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office inside a unit, or a body beside it that it asks for help.
 *
 * @param id unique in the unit, lasting
 * @param kind what it is, for example {@code OFFICE} or {@code PARTNER}
 * @param aliases other ways in which plans write its name
 * @param head username of who leads it, null where nobody is named
 */
public record UnitOffice(String id, String name, String kind, List<String> aliases, @Nullable String head) {}
