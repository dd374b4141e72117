package vn.tiendo.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What differs in one item between two contents of a plan.
 *
 * @param item {@code tasks/t7}, {@code targets/g2}, or the name of another member
 * @param before null where the item is new
 * @param after null where the item is gone
 * @param members of the item that changed; empty where it is no object, new or gone
 */
public record Change(String item, @Nullable JsonNode before, @Nullable JsonNode after, List<String> members) {}
