package vn.tiendo.gateway.openapi;

import tools.jackson.databind.node.ObjectNode;

/** What a service says of itself. */
sealed interface Description {

    /** Name of the service, e.g. {@code plan}. */
    String service();

    /** Its OpenAPI document. */
    record Known(String service, ObjectNode document) implements Description {}

    /** It did not answer, or not with JSON. */
    record Unreachable(String service) implements Description {}
}
