package vn.tiendo.report.rollup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** With which generation of the numbers the instance works; one that builds it is ready when all is read and added up. */
@Component("readModelHealthIndicator")
class ReadModelHealth implements HealthIndicator {

    private final Building building;
    private final Nodes nodes;
    private volatile @Nullable AddingUp addingUp;

    ReadModelHealth(Building building, Nodes nodes) {
        this.building = building;
        this.nodes = nodes;
    }

    @Override
    public Health health() {
        if (!building.isBuilding() || isBuilt()) {
            return Health.up().withDetail("generation", building.generation()).build();
        }
        return Health.outOfService().withDetail("generation", building.generation())
                .withDetail("eventsLeft", building.left()).build();
    }

    private synchronized boolean isBuilt() {
        if (building.isReading()) {
            return false;
        }
        var current = addingUp;
        if (current == null) {
            current = new AddingUp(nodes);
            addingUp = current;
        }
        return current.isDone();
    }
}
