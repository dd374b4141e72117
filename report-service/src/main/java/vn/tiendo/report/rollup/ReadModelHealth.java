package vn.tiendo.report.rollup;

import org.apache.kafka.common.KafkaException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** With which generation of the numbers the instance works; one that builds it is ready when all is read and added up. */
@Component("readModelHealthIndicator")
class ReadModelHealth implements HealthIndicator {

    private final Building building;
    private final Nodes nodes;
    private volatile boolean built;

    ReadModelHealth(Building building, Nodes nodes) {
        this.building = building;
        this.nodes = nodes;
    }

    @Override
    public Health health() {
        if (!building.isBuilding() || built) {
            return Health.up().withDetail("generation", building.generation()).build();
        }
        try {
            long left = building.left();
            if (!building.isReading() && nodes.dirty(1).isEmpty()) {
                built = true;
                return Health.up().withDetail("generation", building.generation()).build();
            }
            return Health.outOfService().withDetail("generation", building.generation()).withDetail("eventsLeft", left)
                    .build();
        } catch (KafkaException e) {
            return Health.down(e).build();
        }
    }
}
