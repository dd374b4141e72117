package vn.tiendo.task.notice.channel;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.task.notice.NoticeServiceTest;
import vn.tiendo.task.notice.inbox.Delivery;
import vn.tiendo.task.notice.inbox.Delivery.State;

/** A test of what leaves the platform. */
abstract class DeliveryTest extends NoticeServiceTest {

    @Autowired
    protected Courier courier;

    @Autowired
    protected DeliveryQueue queue;

    /** What waits for that recipient. */
    protected List<Pointer> waiting(String inbox) {
        return queue.of(null, 500).stream().filter(pointer -> pointer.inbox().equals(inbox)).toList();
    }

    /** How far the newest message of an inbox is by that channel. */
    protected Delivery delivery(String inbox, String channel) {
        return Objects.requireNonNull(inbox(inbox).batches().getLast().deliveries().get(channel));
    }

    protected State state(String inbox, String channel) {
        return delivery(inbox, channel).state();
    }
}
