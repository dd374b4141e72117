package vn.tiendo.gateway;

import java.net.URI;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The servers around the gateway, one of each for all tests. */
final class Stage implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final StubIdentity IDENTITY = new StubIdentity();
    static final StubServer PLAN = new StubServer("plan");
    static final StubServer KPI = new StubServer("kpi");
    static final StubServer REPORT = new StubServer("report");
    /** Nobody listens there, unless a test says otherwise in {@code test.task}. */
    static final URI TASK = URI.create("http://127.0.0.1:1");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(List.of(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=${test.issuer:%s}".formatted(IDENTITY.issuer()),
                "tiendo.gateway.services.plan=" + PLAN.address(), "tiendo.gateway.services.kpi=" + KPI.address(),
                "tiendo.gateway.services.report=" + REPORT.address(),
                "tiendo.gateway.services.task=${test.task:%s}".formatted(TASK),
                "tiendo.gateway.breaker.window=4", "tiendo.gateway.breaker.minimum-calls=4",
                "tiendo.gateway.breaker.pause=60s", "tiendo.gateway.limits.response=1s")).applyTo(context);
    }
}
