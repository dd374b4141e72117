package vn.tiendo.task.notice.channel;

import java.util.List;
import java.util.Optional;

/** The channels that are configured. */
record Channels(List<Channel> all) {

    /** The one by which a delivery goes; empty where it is configured no more. */
    Optional<Channel> carrying(String name) {
        return all.stream().filter(channel -> channel.carries(name)).findFirst();
    }
}
