package vn.tiendo.report.rollup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.events.RollUpCause;
import vn.tiendo.report.tally.Tally;

/**
 * The numbers of a unit in a period: a last-writer-wins map from child to contribution. Merging contributions is
 * idempotent, commutative and associative, so any order, repetition or replay ends in the same numbers.
 *
 * @param version grows with each delivery of a contribution, after the contribution is in
 * @param rolled version up to which the unit above and the listeners know
 * @param causes what moved the numbers since they were last told
 */
record Node(NodeId id, long version, long rolled, List<RollUpCause> causes, Map<String, Contribution> children) {

    Tally tally() {
        Tally sum = Tally.sum(children.values().stream().map(Contribution::tally));
        return isLeaf() ? sum.asOneUnit() : sum;
    }

    boolean isLeaf() {
        return children.values().stream().anyMatch(child -> child.status() != null);
    }

    LeafStatus status() {
        return children.values()
                .stream()
                .max(Comparator.comparing(Contribution::at))
                .map(Contribution::status)
                .orElse(LeafStatus.MISSING);
    }

    Optional<Instant> changedAt() {
        return children.values().stream().map(Contribution::at).max(Comparator.naturalOrder());
    }
}
