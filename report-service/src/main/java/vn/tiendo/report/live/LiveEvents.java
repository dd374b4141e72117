package vn.tiendo.report.live;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.KpiEvent.TargetAssessed;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.platform.unit.Units;

/** Which events are shown live, and how. */
@Component
class LiveEvents {

    private final JsonMapper mapper = EventJson.mapper();
    private final Units units;

    LiveEvents(Units units) {
        this.units = units;
    }

    /** Empty for an event nobody watches. */
    Optional<LiveEvent> of(Object event, int partition, long offset, Position after) {
        return switch (event) {
            case FiguresRolledUp rolled -> Optional.of(new LiveEvent(partition, offset, after, rolled.unit(),
                    "figures-rolled-up", mapper.writeValueAsString(named(rolled))));
            case TargetAssessed assessed -> Optional.of(new LiveEvent(partition, offset, after, assessed.unit(),
                    "target-assessed", mapper.writeValueAsString(assessed)));
            default -> Optional.empty();
        };
    }

    private ObjectNode named(FiguresRolledUp rolled) {
        ObjectNode data = mapper.valueToTree(rolled);
        data.withArray("causes").forEach(cause -> {
            String unit = cause.path("unit").asString("");
            ((ObjectNode) cause).put("name", units.find(unit).map(RegisteredUnit::name).orElse(unit));
        });
        return data;
    }
}
