package vn.tiendo.kpi.target.stream;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiendo.events.PlanEvent;
import vn.tiendo.events.PlanEvent.PlanAmended;
import vn.tiendo.events.PlanEvent.PlanClosed;
import vn.tiendo.events.PlanEvent.PlanHandedOver;
import vn.tiendo.events.PlanEvent.PlanPublished;
import vn.tiendo.events.PlannedTarget;
import vn.tiendo.kpi.catalogue.Catalogue;
import vn.tiendo.kpi.catalogue.Indicator;
import vn.tiendo.kpi.target.PlannedTargets;
import vn.tiendo.kpi.target.Target;
import vn.tiendo.kpi.target.TargetDecider;
import vn.tiendo.kpi.target.store.Editions;
import vn.tiendo.kpi.target.store.RolledUpNumbers;
import vn.tiendo.kpi.target.store.Targets;
import vn.tiendo.platform.period.ReportingPeriod;
import vn.tiendo.platform.store.Source;
import vn.tiendo.platform.stream.EventHandler;
import vn.tiendo.platform.stream.EventMetadata;

/**
 * Opens the targets of a published or amended plan that can be measured, assesses them by what is known, and ends those it has
 * no more, all of them with the plan.
 */
@Component
class PlanHandler implements EventHandler<PlanEvent> {

    private final Editions editions;
    private final Targets targets;
    private final RolledUpNumbers numbers;
    private final TargetDecider decider;
    private final TargetAssessor assessor;
    private final Catalogue catalogue;

    PlanHandler(Editions editions, Targets targets, RolledUpNumbers numbers, TargetDecider decider,
            TargetAssessor assessor,
            Catalogue catalogue) {
        this.editions = editions;
        this.targets = targets;
        this.numbers = numbers;
        this.decider = decider;
        this.assessor = assessor;
        this.catalogue = catalogue;
    }

    @Override
    public Class<PlanEvent> eventType() {
        return PlanEvent.class;
    }

    @Override
    public void handle(PlanEvent event, EventMetadata metadata) {
        boolean isEdition = !(event instanceof PlanHandedOver);
        if (isEdition && !editions.isNewest(event.planId(), metadata.source())) {
            return;
        }
        switch (event) {
            case PlanPublished published -> publish(PlannedTargets.of(published), metadata.source());
            case PlanAmended amended -> publish(PlannedTargets.of(amended), metadata.source());
            case PlanHandedOver handedOver -> handOver(handedOver, metadata.source());
            case PlanClosed closed -> end(closed.planId(), metadata.source(), Set.of());
        }
    }

    private void publish(PlannedTargets plan, Source source) {
        var kept = new HashSet<String>();
        for (var planned : plan.targets()) {
            var indicator = planned.indicator();
            if (indicator != null) {
                kept.add(Target.id(plan.planId(), planned.targetId()));
                open(plan, planned, indicator, source);
            }
        }
        end(plan.planId(), source, kept);
        assessByKnownNumbers(plan.planId(), plan.unit());
    }

    private void open(PlannedTargets plan, PlannedTarget planned, String indicator, Source source) {
        boolean addsUp = ReportingPeriod.parse(plan.period())
                .flatMap(period -> catalogue.indicator(indicator, period.lastDay()))
                .map(Indicator::addsUp)
                .orElse(false);
        targets.apply(Target.id(plan.planId(), planned.targetId()), source,
                known -> decider.published(plan, planned, indicator, addsUp, source.seq(), known));
    }

    private void end(String planId, Source source, Set<String> kept) {
        targets.ofPlan(planId).stream().filter(target -> !kept.contains(target.targetId()))
                .forEach(target -> targets.apply(target.targetId(), source,
                        known -> known == null ? null : decider.ended(known)));
    }

    private void handOver(PlanHandedOver plan, Source source) {
        targets.ofPlan(plan.planId()).forEach(target -> targets.apply(target.targetId(), source,
                known -> known == null ? null : decider.handedOver(known, plan.unit())));
        assessByKnownNumbers(plan.planId(), plan.unit());
    }

    private void assessByKnownNumbers(String planId, String unit) {
        var known = numbers.of(unit);
        targets.ofPlan(planId)
                .forEach(target -> known.forEach(newest -> assessor.assess(target, newest)));
    }
}
