package vn.tiendo.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.util.concurrent.CancellationException;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.gateway.GatewaySettings;

/** One breaker a service. It counts services that cannot be reached or do not answer, not the answers they give. */
@Configuration(proxyBeanMethods = false)
class Breakers {

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakerOfEachService(GatewaySettings settings) {
        var breaker = settings.breaker();
        var counting = CircuitBreakerConfig.custom().slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(breaker.window()).minimumNumberOfCalls(breaker.minimumCalls())
                .failureRateThreshold(breaker.failureRate()).waitDurationInOpenState(breaker.pause())
                .automaticTransitionFromOpenToHalfOpenEnabled(true).permittedNumberOfCallsInHalfOpenState(2)
                .ignoreExceptions(BodyTooLarge.class, CancellationException.class).build();
        return factory -> factory.configureDefault(id -> new Resilience4JConfigBuilder(id)
                .circuitBreakerConfig(counting).build());
    }
}
