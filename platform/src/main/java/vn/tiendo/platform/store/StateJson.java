package vn.tiendo.platform.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** States as subdocuments: Jackson maps the records, decimals and times are strings, so nothing is rounded. */
final class StateJson<S> {

    private final JsonMapper mapper;
    private final Class<S> type;

    StateJson(JsonMapper mapper, Class<S> type) {
        this.mapper = mapper;
        this.type = type;
    }

    Document write(S state) {
        JsonNode tree = mapper.valueToTree(state);
        return (Document) toBson((ObjectNode) tree);
    }

    S read(Document document) {
        return mapper.treeToValue(toTree(document), type);
    }

    <P> P read(Document document, Class<P> part) {
        return mapper.treeToValue(toTree(document), part);
    }

    private static Object toBson(ObjectNode node) {
        Document document = new Document();
        node.properties().forEach(member -> document.put(member.getKey(), scalarOrTree(member.getValue())));
        return document;
    }

    private static @Nullable Object scalarOrTree(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> toBson((ObjectNode) node);
            case ARRAY -> toList((ArrayNode) node);
            case STRING -> node.stringValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node);
            case NULL, MISSING -> null;
            case BINARY, POJO -> throw new IllegalArgumentException("not storable: " + node.getNodeType());
        };
    }

    private static Object number(JsonNode node) {
        if (node.isInt()) {
            return node.intValue();
        }
        return node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue();
    }

    private static List<@Nullable Object> toList(ArrayNode array) {
        List<@Nullable Object> list = new ArrayList<>(array.size());
        array.forEach(element -> list.add(scalarOrTree(element)));
        return list;
    }

    private JsonNode toTree(Document document) {
        return mapper.valueToTree(document);
    }
}
