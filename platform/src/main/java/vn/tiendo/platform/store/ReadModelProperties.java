package vn.tiendo.platform.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which generation of the read models an instance works with. The name of its consumer group carries the generation, too.
 *
 * @param generation counted from 1
 * @param building whether the instance only builds it from the topics: it tells nothing and starts nothing by itself
 */
@ConfigurationProperties("tiendo.read-model")
public record ReadModelProperties(@DefaultValue("1") int generation, @DefaultValue("false") boolean building) {

    public ReadModelProperties {
        if (generation < 1) {
            throw new IllegalArgumentException("tiendo.read-model.generation counts from 1, not from " + generation);
        }
    }

    String suffix() {
        return suffix(generation);
    }

    /** What the names of collections and of the consumer group end with. */
    public static String suffix(int generation) {
        return generation == 1 ? "" : "-" + generation;
    }
}
