package vn.tiendo.gateway.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Joins descriptions. Parts of one name and different content keep both: the later is renamed {@code Name.service}. */
final class OpenApiMerge {

    static final String UNREACHABLE = "x-unreachable-services";

    private static final String COMPONENTS = "#/components/";

    private OpenApiMerge() {}

    static ObjectNode merge(List<Description> descriptions) {
        var merged = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        merged.putObject("info").put("title", "Tiến Độ").put("version", "0.1.0");
        merged.putArray("servers").addObject().put("url", "/");
        merged.putObject("paths");
        merged.putObject("components").putObject("securitySchemes").putObject("bearer").put("type", "http")
                .put("scheme", "bearer").put("bearerFormat", "JWT");
        merged.putArray("security").addObject().putArray("bearer");
        for (var description : descriptions) {
            switch (description) {
                case Description.Known(var service, var document) -> add(merged, service, document.deepCopy());
                case Description.Unreachable(var service) -> merged.withArray(UNREACHABLE).add(service);
            }
        }
        return merged;
    }

    private static void add(ObjectNode merged, String service, ObjectNode document) {
        for (var kind : document.path("components").properties()) {
            var known = merged.withObject("components").withObject(kind.getKey());
            for (var part : List.copyOf(kind.getValue().properties())) {
                var clash = known.has(part.getKey()) && !known.get(part.getKey()).equals(part.getValue());
                var name = clash ? part.getKey() + "." + service : part.getKey();
                if (clash) {
                    rename(document, COMPONENTS + kind.getKey() + "/" + part.getKey(),
                            COMPONENTS + kind.getKey() + "/" + name);
                }
                known.set(name, part.getValue());
            }
        }
        for (var path : document.path("paths").properties()) {
            if (path.getKey().startsWith("/api/")) {
                merged.withObject("paths").set(path.getKey(), path.getValue());
            }
        }
    }

    private static void rename(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && object.path("$ref").asString("").equals(from)) {
            object.set("$ref", StringNode.valueOf(to));
        }
        for (var child : node) {
            rename(child, from, to);
        }
    }
}
