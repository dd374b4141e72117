package vn.tiendo.task.notice.channel;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Clock;
import java.util.function.Supplier;

/** A circuit breaker for e-mail and for each endpoint, and one retry for all. What is due much later waits in the queue. */
final class Guards {

    private static final int WINDOW = 10;
    private static final int LEAST_CALLS = 5;

    private final CircuitBreakerRegistry breakers;
    private final Retry retry;

    Guards(CourierProperties properties, Clock clock) {
        breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom().clock(clock)
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(LEAST_CALLS)
                .waitDurationInOpenState(properties.breakerWait())
                .permittedNumberOfCallsInHalfOpenState(1)
                .maxWaitDurationInHalfOpenState(properties.lease())
                .build());
        retry = Retry.of("courier", RetryConfig.<Outcome>custom().maxAttempts(properties.attempts())
                .waitDuration(properties.pause())
                .retryOnResult(outcome -> outcome instanceof Outcome.Failed)
                .retryExceptions()
                .build());
    }

    CircuitBreaker breaker(String channel) {
        return breakers.circuitBreaker(channel);
    }

    /** Calls once more where the first call failed; a longer outage is not waited for here. */
    Outcome retrying(Supplier<Outcome> call) {
        return retry.executeSupplier(call);
    }
}
