package vn.tiendo.plan.web;

import org.springframework.stereotype.Component;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.Plans;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.store.Stored;

/** Who may see and change which plan. */
@Component
final class PlanAccess {

    private final Plans plans;
    private final Access access;

    PlanAccess(Plans plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    /** A plan the caller may see: a draft of his unit or one below, or one that took effect. */
    Stored<Plan> readable(String id) {
        var plan = plans.require(id);
        if (!plan.state().isPublic()) {
            access.mayRead(plan.state().unit());
        }
        return plan;
    }

    /** A plan whose drafts the caller may see. */
    Stored<Plan> inside(String id) {
        var plan = plans.require(id);
        access.mayRead(plan.state().unit());
        return plan;
    }

    /** The caller, who may change that plan. */
    CurrentUser writer(String id) {
        return access.mayWrite(plans.require(id).state().unit());
    }
}
