package vn.tiendo.plan;

import com.mongodb.MongoException;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.events.Topics;
import vn.tiendo.plan.cascade.Cascades;
import vn.tiendo.plan.cascade.ConfirmedLinks;
import vn.tiendo.plan.cascade.Links;
import vn.tiendo.plan.importing.PlanImporter;
import vn.tiendo.plan.unit.IssuerNames;
import vn.tiendo.plan.unit.OfficialUnits;
import vn.tiendo.plan.unit.RegistryEdition;
import vn.tiendo.plan.unit.RegistryPublisher;
import vn.tiendo.plan.unit.UnitRegistry;
import vn.tiendo.plan.unit.boundary.Boundaries;
import vn.tiendo.plan.unit.boundary.UnitBoundaries;
import vn.tiendo.plan.unit.calendar.DaysOff;
import vn.tiendo.plan.unit.change.ChangeLedger;
import vn.tiendo.plan.unit.change.UnitAdministration;
import vn.tiendo.plan.unit.office.Officers;
import vn.tiendo.plan.unit.office.Offices;
import vn.tiendo.plan.unit.office.UnitOffices;
import vn.tiendo.platform.calendar.AnnouncedYear;
import vn.tiendo.platform.file.StoredFiles;
import vn.tiendo.platform.file.VirusScan;
import vn.tiendo.platform.store.Aggregates;
import vn.tiendo.platform.unit.DefaultOffices;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.work.Periodically;

/** Puts the service together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReviewProperties.class, CheckProperties.class})
class PlanConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PlanConfiguration.class);

    @Bean
    UnitRegistry unitRegistry() {
        var start = System.nanoTime();
        var units = new UnitRegistry(OfficialUnits.load());
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
    ParentPlans parentPlans(Plans plans, UnitRegistry units) {
        return new ParentPlans(plans, units);
    }

    @Bean
    ConfirmedLinks confirmedLinks(Aggregates aggregates) {
        return new ConfirmedLinks(aggregates.store("links", Links.class, Topics.PLAN));
    }

    @Bean
    Cascades cascades(ConfirmedLinks links, Plans plans, ParentPlans parents, UnitRegistry units, Clock clock) {
        return new Cascades(links, plans, parents, units, clock);
    }

    @Bean
    PlanChecks planChecks(CheckProperties properties, IssuerNames names, ParentPlans parents, ConfirmedLinks links,
            Clock clock) {
        return new PlanChecks(properties.check(names), parents, links, clock);
    }

    @Bean
    PlanOffice planOffice(Plans plans, UnitRegistry units, ParentPlans parents, PlanChecks checks,
            ReviewProperties review, Clock clock) {
        return new PlanOffice(plans, units, parents, checks, review, clock);
    }

    @Bean
    CompletedTasks completedTasks(Aggregates aggregates) {
        return new CompletedTasks(aggregates.store("completedTasks", CompletedTasks.Completed.class, Topics.PLAN));
    }

    @Bean
    CarryOver carryOver(Plans plans, CompletedTasks completed, PlanChecks checks, Clock clock) {
        return new CarryOver(plans, completed, checks, clock);
    }

    @Bean
    StoredFiles planFiles(Aggregates aggregates) {
        return new StoredFiles(aggregates.database(), "planFiles");
    }

    @Bean
    PlanImports planImports(Plans plans, StoredFiles files, VirusScan virusScan, PlanChecks checks, Clock clock) {
        return new PlanImports(plans, new PlanImporter(), files, virusScan, checks, clock);
    }

    @Bean
    RegistryPublisher registryPublisher(Aggregates aggregates, Clock clock) {
        return new RegistryPublisher(aggregates.store("registries", RegistryEdition.class, Topics.UNIT), clock);
    }

    @Bean
    UnitAdministration unitAdministration(Aggregates aggregates, UnitRegistry units, RegistryPublisher publisher,
            Clock clock) {
        return new UnitAdministration(aggregates.store("unitchanges", ChangeLedger.class, Topics.UNIT), units,
                publisher, clock);
    }

    @Bean
    Handovers handovers(Plans plans, UnitRegistry units, Clock clock) {
        return new Handovers(plans, units, clock);
    }

    @Bean
    UnitOffices unitOffices(Aggregates aggregates, Clock clock) {
        return new UnitOffices(aggregates.store("offices", Offices.class, Topics.UNIT),
                aggregates.store("officers", Officers.class, Topics.UNIT), DefaultOffices.load(), clock);
    }

    @Bean
    DaysOff daysOff(Aggregates aggregates, Clock clock) {
        return new DaysOff(aggregates.store("daysOff", AnnouncedYear.class, Topics.UNIT), clock);
    }

    @Bean
    UnitBoundaries unitBoundaries(Aggregates aggregates, UnitRegistry units, Clock clock) {
        return new UnitBoundaries(aggregates.store("boundaries", Boundaries.class, Topics.UNIT), units, clock);
    }

    /** The units as changed so far are there and published before the first request is answered. */
    @Bean
    ApplicationRunner publishUnits(UnitAdministration administration) {
        return _ -> administration.follow();
    }

    /** Takes up what other instances changed, and days that begin. */
    @Bean(destroyMethod = "close")
    Periodically unitsFollower(UnitAdministration administration) {
        return new Periodically("units-follower", Duration.ofSeconds(5), () -> {
            try {
                administration.follow();
            } catch (MongoException e) {
                LOG.warn("the document store did not answer; the units stay as they were for the moment", e);
            }
        });
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
