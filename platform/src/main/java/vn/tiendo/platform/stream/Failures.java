package vn.tiendo.platform.stream;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/** Tells failures that pass from those that stay. */
final class Failures {

    private Failures() {}

    /** True where waiting helps: the store or the broker is away or changing its primary. */
    static boolean isTransient(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof MongoSocketException
                || cause instanceof MongoClientException
                || cause instanceof RetriableException
                || (cause instanceof MongoException mongo && mongo.hasErrorLabel("RetryableWriteError")));
    }

    static boolean isUnreadable(Throwable failure) {
        return causes(failure).anyMatch(UnreadableEvent.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
