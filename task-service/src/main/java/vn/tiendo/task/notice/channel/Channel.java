package vn.tiendo.task.notice.channel;

import vn.tiendo.task.notice.ChannelKind;
import vn.tiendo.task.notice.inbox.Parcel;

/** A way out of the platform. */
interface Channel {

    ChannelKind kind();

    /** Whether a delivery by the channel of that name is its. */
    boolean carries(String name);

    /** Sends once, within bounded time. The parcel's batch names the message, the same in every repetition. */
    Outcome send(String name, Parcel parcel);
}
