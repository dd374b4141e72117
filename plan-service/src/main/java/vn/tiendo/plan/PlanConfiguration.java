package vn.tiendo.plan;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.plan.importing.PlanImporter;
import vn.tiendo.plan.unit.IssuerNames;
import vn.tiendo.plan.unit.OfficialUnits;
import vn.tiendo.plan.unit.RegistryEdition;
import vn.tiendo.plan.unit.RegistryPublisher;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.unit.Units;

/** Puts the service together. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PlanConfiguration.class);

    @Bean
    UnitRegistry unitRegistry() {
        var start = System.nanoTime();
        var units = OfficialUnits.load();
        LOG.info("unit registry loaded in {} ms", (System.nanoTime() - start) / 1_000_000);
        return units;
    }

    @Bean
    IssuerNames issuerNames(UnitRegistry units) {
        return new IssuerNames(units);
    }

    @Bean
    Plans plans(Aggregates aggregates) {
        return new Plans(aggregates.store("plans", Plan.class, Topics.PLAN));
    }

    @Bean
    PlanOffice planOffice(Plans plans, UnitRegistry units, Clock clock) {
        return new PlanOffice(plans, units, clock);
    }

    @Bean
    PlanImports planImports(Plans plans, IssuerNames names, Clock clock) {
        return new PlanImports(plans, new PlanImporter(), names, clock);
    }

    @Bean
    RegistryPublisher registryPublisher(Aggregates aggregates, Clock clock) {
        return new RegistryPublisher(aggregates.store("registries", RegistryEdition.class, Topics.UNIT), clock);
    }

    @Bean
    ApplicationRunner publishUnits(RegistryPublisher publisher, UnitRegistry units) {
        return _ -> LOG.info("published {} of {} unit registries, the others had not changed",
                publisher.publish(units), units.registries().size());
    }

    /** This service is ready when all units it publishes have come back to it, so that authority can be told. */
    @Bean
    HealthIndicator registryHealthIndicator(UnitRegistry registry, Units units) {
        return () -> registry.registries().keySet().stream().allMatch(code -> units.find(code).isPresent())
                ? Health.up().build()
                : Health.outOfService().withDetail("reason", "units are being published").build();
    }

    @Bean
    OpenAPI planApi() {
        return new OpenAPI().info(new Info().title("Tiến Độ: plans and units").version("1"));
    }
}
