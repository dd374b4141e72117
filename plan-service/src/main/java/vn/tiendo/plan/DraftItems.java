package vn.tiendo.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.plan.importing.Draft;

/**
 * The parts of a draft that a person confirms or corrects one by one: each task ({@code tasks/t7}), each target
 * ({@code targets/g2}), and every other member as a whole ({@code number}, {@code legalBases}).
 */
final class DraftItems {

    private static final Set<String> ONE_BY_ONE = Set.of("tasks", "targets");
    private static final Set<String> NO_ITEMS = Set.of("findings", "sources", "fields");
    private static final double SURE = 1;

    private DraftItems() {}

    /** What the draft says of each, without where it was read; what it says nothing of is absent. */
    static Map<String, JsonNode> of(Draft draft) {
        var items = split(draft);
        items.values().forEach(DraftItems::forgetSources);
        return items;
    }

    /** How surely each was read, between 0 and 1; the least sure part of an item counts. */
    static Map<String, Double> confidences(Draft draft) {
        var confidences = new LinkedHashMap<String, Double>();
        split(draft).forEach((item, node) -> {
            var source = draft.sources().get(item);
            confidences.put(item, source == null ? leastSure(node) : source.confidence());
        });
        return confidences;
    }

    /** What a finding is about, as text without where it was read; empty for the whole plan. */
    static String text(Draft draft, String item) {
        var node = of(draft).get(item);
        if (node == null) {
            JsonNode part = EventJson.mapper().valueToTree(draft).at("/" + item);
            forgetSources(part);
            return part.isMissingNode() ? "" : part.toString();
        }
        return node.toString();
    }

    private static Map<String, JsonNode> split(Draft draft) {
        var items = new LinkedHashMap<String, JsonNode>();
        JsonNode tree = EventJson.mapper().valueToTree(draft);
        tree.properties().forEach(member -> {
            var name = member.getKey();
            if (ONE_BY_ONE.contains(name)) {
                member.getValue().forEach(item -> items.put(name + "/" + item.path("id").asString(), item));
            } else if (!NO_ITEMS.contains(name) && !isEmpty(member.getValue())) {
                items.put(name, member.getValue());
            }
        });
        return items;
    }

    private static boolean isEmpty(JsonNode node) {
        return node.isContainer() ? node.isEmpty() : node.isString() && node.stringValue().isBlank();
    }

    private static double leastSure(JsonNode node) {
        return node.findValues("source").stream().mapToDouble(source -> source.path("confidence").asDouble(SURE)).min()
                .orElse(SURE);
    }

    private static void forgetSources(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("source");
        }
        node.forEach(DraftItems::forgetSources);
    }
}
