package vn.tiendo.task.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.unit.Units;
import vn.tiendo.task.notice.channel.DeliveryQueue;
import vn.tiendo.task.notice.inbox.Inboxes;

/** How far deliveries are. */
@RestController
@RequestMapping("/api/notices/deliveries")
@Tag(name = "notices")
class DeliveryController {

    private static final int MOST = 500;

    private final DeliveryQueue queue;
    private final Inboxes inboxes;
    private final Units units;
    private final Access access;

    DeliveryController(DeliveryQueue queue, Inboxes inboxes, Units units, Access access) {
        this.queue = queue;
        this.inboxes = inboxes;
        this.units = units;
        this.access = access;
    }

    @GetMapping
    @Operation(operationId = "listNoticeDeliveries", summary = "Deliveries to people of a unit (your own where none is named) that wait or were given up, at most 500")
    List<DeliveryView> list(@RequestParam @Nullable String unit) {
        var known = units.require(unit == null ? access.user().unit() : unit).code();
        access.mayAdminister(known);
        return queue.of(List.of(known), MOST).stream()
                .flatMap(pointer -> inboxes.delivery(pointer.inbox(), pointer.batch(), pointer.channel())
                        .map(delivery -> DeliveryView.of(pointer, delivery)).stream())
                .toList();
    }
}
