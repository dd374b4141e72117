package vn.tiendo.report.webhook.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class RecordMergeTest {

    private static ConsumerRecord<String, byte[]> written(int partition, long offset, long time) {
        return new ConsumerRecord<>("t", partition, offset, time, TimestampType.CREATE_TIME, 0, 0, "k", new byte[0],
                new RecordHeaders(), Optional.empty());
    }

    @Test
    void records_come_by_the_time_of_their_writing_and_within_a_partition_as_they_lie() {
        var merge = new RecordMerge();
        List.of(written(0, 1, 10), written(0, 2, 30), written(0, 3, 20), written(1, 1, 15), written(1, 2, 25))
                .forEach(merge::add);
        assertThat(Stream.generate(merge::next).takeWhile(Optional::isPresent).map(Optional::get)
                .map(message -> message.partition() + "/" + message.offset())).containsExactly("0/1", "1/1", "1/2",
                        "0/2", "0/3");
    }
}
