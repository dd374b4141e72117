package vn.tiendo.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Imports and publishes plans. */
record Plans(Api api) {

    /** The draft as the platform read it; the same file twice gives the same plan. */
    JsonNode read(String user, Path file) {
        return tryReading(user, file).good("import " + file.getFileName()).body();
    }

    /** The draft, or the problem why it was not taken. */
    Api.Answer tryReading(String user, Path file) {
        try {
            return api.upload(user, "/api/plans/imports", file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The officer has read the draft: what was read surely is confirmed at once, the rest by name. */
    void publish(String user, JsonNode plan) {
        if (!plan.path("status").asString().equals("PUBLISHED")) {
            var path = "/api/plans/" + plan.path("id").asString();
            var open = api.post(user, path + "/confirm", Map.of("all", true)).good("confirm").body().path("review")
                    .path("open").valueStream().map(item -> item.path("item").asString()).toList();
            api.post(user, path + "/confirm", Map.of("items", open)).good("confirm");
            api.post(user, path + "/publish", Map.of()).good("publish");
        }
    }
}
