package vn.tiendo.report.webhook;

import vn.tiendo.events.WebhookEvent.WebhookDisabled;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Decision;
import vn.tiendo.platform.webhook.WebhookProblem;
import vn.tiendo.report.webhook.SubscriptionCommand.Change;
import vn.tiendo.report.webhook.SubscriptionCommand.Disable;
import vn.tiendo.report.webhook.SubscriptionCommand.Enable;
import vn.tiendo.report.webhook.SubscriptionCommand.Replay;
import vn.tiendo.report.webhook.SubscriptionCommand.RotateSecret;
import vn.tiendo.report.webhook.SubscriptionCommand.Subscribe;
import vn.tiendo.report.webhook.SubscriptionCommand.Unsubscribe;

/** What becomes of a unit's subscriptions. */
final class SubscriptionDecider {

    private SubscriptionDecider() {}

    /**
     * Decides.
     *
     * @throws Rejection too-many-webhooks, not-found, webhook-replay-future
     */
    static Decision<Subscriptions> decide(Subscriptions known, SubscriptionCommand command) {
        if (command instanceof Subscribe subscribe) {
            return Decision.of(subscribe(known, subscribe));
        }
        var one = known.find(command.id()).orElseThrow(
                () -> new Rejection(PlatformProblem.NOT_FOUND).with("id", command.id()));
        return switch (command) {
            case Subscribe again -> Decision.of(subscribe(known, again));
            case Change(_, var name, var url, var wanted, var by, var at) ->
                Decision.of(known.with(one.changed(name, url, wanted, by, at)));
            case Unsubscribe(var id) -> Decision.of(known.without(id));
            case RotateSecret(_, var secret, var by, var at) -> Decision.of(known.with(one.rotated(secret, by, at)));
            case Replay replay -> Decision.of(known.with(replay(one, replay)));
            case Enable(_, var by, var at) -> Decision.of(one.isActive() ? known : known.with(one.enabled(by, at)));
            case Disable disable -> disable(known, one, disable);
        };
    }

    private static Subscriptions subscribe(Subscriptions known, Subscribe command) {
        if (known.find(command.id()).isPresent()) {
            return known;
        }
        if (known.list().size() >= command.most()) {
            throw new Rejection(WebhookProblem.TOO_MANY_WEBHOOKS).with("limit", command.most());
        }
        return known.with(new Subscription(command.id(), command.name(), command.url(), command.wanted(),
                Secrets.first(command.secret()), new Start(1, command.at()), null, command.at(), command.by(),
                command.at()));
    }

    private static Subscription replay(Subscription one, Replay command) {
        if (command.from().isAfter(command.at())) {
            throw new Rejection(SubscriptionProblem.REPLAY_FROM_FUTURE).at("from");
        }
        return one.replayed(command.from(), command.by(), command.at());
    }

    /** Told once; a subscription that somebody enabled after the failure goes on. */
    private static Decision<Subscriptions> disable(Subscriptions known, Subscription one, Disable command) {
        if (!one.isActive() || one.enabledAt().isAfter(command.at())) {
            return Decision.of(known);
        }
        var silence = new Silence(command.reason(), command.failingSince(), command.at());
        return Decision.of(known.with(one.disabled(silence)), new WebhookDisabled(one.id(), known.unit(), one.name(),
                command.reason(), command.failingSince(), command.at()));
    }
}
