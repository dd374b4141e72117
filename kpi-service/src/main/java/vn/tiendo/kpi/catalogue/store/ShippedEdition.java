package vn.tiendo.kpi.catalogue.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.kpi.catalogue.Edition;

/** The edition of the reference data that comes with this version of the service. */
public final class ShippedEdition {

    private static final String RESOURCE = "catalogue.json";

    private ShippedEdition() {}

    public static Edition read(JsonMapper mapper) {
        try (var content = new ClassPathResource(RESOURCE, ShippedEdition.class.getClassLoader()).getInputStream()) {
            return mapper.readValue(content, Edition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
