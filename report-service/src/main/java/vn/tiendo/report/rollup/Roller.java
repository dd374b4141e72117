package vn.tiendo.report.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tiendo.events.ReportEvent.FiguresRolledUp;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.platform.work.Periodically;
import vn.tiendo.platform.work.SingleFlight;
import vn.tiendo.report.catalogue.Catalogue;
import vn.tiendo.report.tally.Tally;

/**
 * Carries changes upwards. A node that changed is added up once for all changes that came meanwhile, its sum is merged
 * into the unit above, and its event is stored with it; only then the node counts as told. A stopped instance leaves
 * nodes untold at worst, and the sweep of any instance finds them.
 */
@Component
class Roller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Roller.class);
    private static final int SWEPT_AT_ONCE = 10_000;

    private final Nodes nodes;
    private final Units units;
    private final Catalogue catalogue;
    private final Clock clock;
    private final RollUpProperties properties;
    private final Building building;
    private final SingleFlight<NodeId> rolling;
    private @Nullable Periodically sweeping;
    private volatile boolean failing;

    Roller(Nodes nodes, Units units, Catalogue catalogue, Clock clock, RollUpProperties properties,
            Building building) {
        this.nodes = nodes;
        this.units = units;
        this.catalogue = catalogue;
        this.clock = clock;
        this.properties = properties;
        this.building = building;
        catalogue.onChange(() -> nodes.tellAgain(catalogue.fingerprint()));
        this.rolling = new SingleFlight<>(properties.sideBySide(), this::rollOrLeave);
    }

    /** While a generation is built, nodes are added up once, when all is read. */
    void changed(NodeId node) {
        if (!building.isReading()) {
            rolling.signal(node);
        }
    }

    @Override
    public void start() {
        sweeping = new Periodically("rollup-sweep", properties.sweep(), this::sweep);
    }

    @Override
    public void stop() {
        if (sweeping != null) {
            sweeping.close();
            sweeping = null;
        }
        rolling.close();
    }

    @Override
    public boolean isRunning() {
        return sweeping != null;
    }

    private void sweep() {
        try {
            if (building.lookWhetherRead()) {
                nodes.dirty(SWEPT_AT_ONCE).forEach(rolling::signal);
            }
        } catch (RuntimeException e) {
            failed("looking for untold nodes", e);
        }
    }

    private void rollOrLeave(NodeId id) {
        try {
            nodes.find(id).ifPresent(this::roll);
            failing = false;
        } catch (RuntimeException e) {
            failed("rolling up " + id, e);
        }
    }

    private void roll(Node node) {
        if (node.version() == node.rolled()) {
            nodes.clean(node);
            return;
        }
        String unit = node.id().unit();
        if (units.find(unit).isEmpty()) {
            return;
        }
        ReportingPeriod period = ReportingPeriod.of(node.id().period());
        LocalDate day = period.lastDay();
        Tally tally = node.isLeaf() ? node.tally().weighted(catalogue.weightings(period)) : node.tally();
        Optional<NodeId> above = units.parentOn(unit, day).map(parent -> new NodeId(parent, node.id().period()));
        above.ifPresent(parent -> {
            nodes.merge(parent, unit, new Contribution(node.version(), tally, null,
                    node.changedAt().orElse(clock.instant())), node.causes());
            changed(parent);
        });
        nodes.rolled(node, event(node, tally, period));
    }

    private FiguresRolledUp event(Node node, Tally tally, ReportingPeriod period) {
        return new FiguresRolledUp(node.id().unit(), node.id().period(), nodes.told(node),
                units.leavesOn(node.id().unit(), period.lastDay()).size(), tally.reported(), tally.approved(),
                catalogue.values(period, tally.official(), node.isLeaf()),
                catalogue.values(period, tally.provisional(), node.isLeaf()),
                catalogue.values(period, tally.estimates().figures(), node.isLeaf()), tally.watermark(),
                node.causes(),
                clock.instant());
    }

    private void failed(String doing, RuntimeException e) {
        if (!failing) {
            failing = true;
            LOG.warn("{} failed; the next sweep tries again", doing, e);
        }
    }
}
