package vn.tiendo.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;
import vn.tiendo.platform.store.ReadModelProperties;

/** Settings every service shares; any property source of the service itself wins over them. */
public final class PlatformDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment.getPropertySources().addLast(readModel(environment));
            environment.getPropertySources()
                    .addLast(new ResourcePropertySource("platform-defaults",
                            new ClassPathResource("platform-defaults.properties",
                                    PlatformDefaults.class.getClassLoader())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A generation of the read models has a consumer group of its own; who only builds one tells nothing. */
    private static MapPropertySource readModel(ConfigurableEnvironment environment) {
        int generation = environment.getProperty("tiendo.read-model.generation", Integer.class, 1);
        boolean building = environment.getProperty("tiendo.read-model.building", Boolean.class, false);
        return new MapPropertySource("read-model",
                Map.of("tiendo.read-model.group",
                        "${spring.application.name}" + ReadModelProperties.suffix(generation),
                        "tiendo.outbox.enabled", !building,
                        "spring.cloud.stream.bindings.events-in-0.consumer.auto-startup", !building));
    }
}
