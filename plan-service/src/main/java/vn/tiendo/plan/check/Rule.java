package vn.tiendo.plan.check;

import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;

/** One thing that can be wrong with a plan. Pure: the same plan in the same surroundings always gives the same findings. */
interface Rule {

    /** What it can find. */
    Set<Code> codes();

    Stream<Finding> findings(Draft plan, Surroundings around);
}
