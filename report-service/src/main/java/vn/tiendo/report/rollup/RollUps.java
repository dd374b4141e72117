package vn.tiendo.report.rollup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.report.tally.Tally;

/** The numbers as others may read them. */
@Component
public class RollUps {

    private final Nodes nodes;

    RollUps(Nodes nodes) {
        this.nodes = nodes;
    }

    /** A unit's numbers in a period; empty before the first submission below it. */
    public Optional<RolledUnit> find(String unit, String period) {
        return nodes.find(new NodeId(unit, period)).map(this::rolled);
    }

    /** The numbers of several units, by unit; units without any are absent. */
    public Map<String, RolledUnit> findAll(Collection<String> units, String period) {
        return nodes.findAll(units.stream().map(unit -> new NodeId(unit, period)).toList())
                .stream()
                .map(this::rolled)
                .collect(Collectors.toMap(RolledUnit::unit, rolled -> rolled));
    }

    /**
     * What the units above took up of a unit last, by period: its numbers of a moment ago, read without those of all below it.
     *
     * @param above code of the unit above, by period
     */
    public Map<String, Tally> takenUp(String unit, Map<String, String> above) {
        Map<String, String> ids = new HashMap<>();
        above.forEach(
                (period, parent) -> ids.put(Contributions.id(new NodeId(parent, period).toString(), unit), period));
        Map<String, Tally> taken = new HashMap<>();
        nodes.contributions(ids.keySet()).forEach((id, contribution) -> taken.put(ids.get(id), contribution.tally()));
        return taken;
    }

    /** What the children contribute to a unit's numbers, by child. */
    public List<Part> parts(String unit, String period) {
        return nodes.find(new NodeId(unit, period))
                .stream()
                .flatMap(node -> node.children().entrySet().stream())
                .map(child -> new Part(child.getKey(), child.getValue().seq(), child.getValue().at(),
                        child.getValue().tally()))
                .sorted(Comparator.comparing(Part::child))
                .toList();
    }

    private RolledUnit rolled(Node node) {
        return new RolledUnit(node.id().unit(), nodes.told(node), node.tally(), node.status(),
                node.changedAt().orElse(null));
    }
}
