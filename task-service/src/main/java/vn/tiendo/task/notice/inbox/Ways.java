package vn.tiendo.task.notice.inbox;

import java.util.Map;
import java.util.Set;
import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.Recipient;

/** By which channels a recipient can be told now. */
public interface Ways {

    /**
     * A delivery that begins, by channel: waiting, or skipped with the reason where there is nowhere to send to.
     *
     * @param wanted kinds of channels that what is told may take
     */
    Map<String, Delivery> to(Recipient recipient, Set<ChannelKind> wanted);
}
