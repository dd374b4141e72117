package vn.tiendo.report.webhook.topic;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Puts records of several partitions into one order, by the time of their writing: a unit's events lie in several, its
 * figures in one and its reports in another. Within a partition the order stays as it is, whatever the times say.
 */
final class RecordMerge {

    private final Map<String, Queue<ConsumerRecord<String, byte[]>>> waiting = new HashMap<>();

    static String partition(ConsumerRecord<?, ?> message) {
        return message.topic() + "/" + message.partition();
    }

    void add(ConsumerRecord<String, byte[]> message) {
        waiting.computeIfAbsent(partition(message), _ -> new ArrayDeque<>()).add(message);
    }

    int waiting(String partition) {
        var queue = waiting.get(partition);
        return queue == null ? 0 : queue.size();
    }

    Optional<ConsumerRecord<String, byte[]>> next() {
        return waiting.values().stream().filter(queue -> !queue.isEmpty())
                .min(Comparator.comparingLong(queue -> queue.element().timestamp())).map(Queue::remove);
    }
}
