package vn.tiendo.plan.cascade;

import java.util.List;

/**
 * A published plan that names another as its parent.
 *
 * @param unit code of the unit whose plan it is
 * @param links empty where nobody has linked its items
 */
record Child(String plan, String unit, List<PlanItem> items, List<Link> links) {}
