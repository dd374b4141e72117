package vn.tiendo.report.webhook.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.access.CurrentUser;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.report.webhook.Progresses;
import vn.tiendo.report.webhook.Subscription;
import vn.tiendo.report.webhook.SubscriptionBook;
import vn.tiendo.report.webhook.SubscriptionCommand;
import vn.tiendo.report.webhook.Subscriptions;

/** What the routes of subscriptions do alike: who may, which one, and how it is shown. */
@Component
class SubscriptionDesk {

    private final SubscriptionBook book;
    private final Progresses progresses;
    private final Units units;
    private final Access access;

    SubscriptionDesk(SubscriptionBook book, Progresses progresses, Units units, Access access) {
        this.book = book;
        this.progresses = progresses;
        this.units = units;
        this.access = access;
    }

    CurrentUser open(String unit) {
        return access.mayIntegrate(units.require(unit).code());
    }

    Stored<Subscriptions> of(String unit) {
        return book.of(unit);
    }

    Subscription one(Stored<Subscriptions> stored, String id) {
        return stored.state().find(id).orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).with("id", id));
    }

    ResponseEntity<SubscriptionView> handle(String unit, Request request, SubscriptionCommand command) {
        return answer(HttpStatus.OK, book.handle(unit, request, command), command.id(), null);
    }

    /** Shows the secret where it is that of this very command, and not where an earlier one made it. */
    ResponseEntity<SubscriptionView> handle(HttpStatus status, String unit, Request request,
            SubscriptionCommand command, String secret) {
        var stored = book.handle(unit, request, command);
        return answer(status, stored, command.id(), one(stored, command.id()).secret().equals(secret) ? secret : null);
    }

    void forget(String unit, Request request, SubscriptionCommand.Unsubscribe command) {
        book.handle(unit, request, command);
    }

    ResponseEntity<SubscriptionView> answer(HttpStatus status, Stored<Subscriptions> stored, String id,
            @Nullable String secret) {
        return ResponseEntity.status(status).eTag(stored.entityTag()).body(view(one(stored, id), secret));
    }

    SubscriptionView view(Subscription one, @Nullable String secret) {
        return SubscriptionView.of(one, progresses.of(one.id()).state(), secret);
    }
}
