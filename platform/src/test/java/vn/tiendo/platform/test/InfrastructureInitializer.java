package vn.tiendo.platform.test;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service under test to the shared infrastructure, with a database of its own. */
final class InfrastructureInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestInfrastructure infrastructure = TestInfrastructure.shared();
        if (!context.getEnvironment().getProperty("tiendo.test.own-units", Boolean.class, false)) {
            UnitsFixture.publishOnce();
        }
        TestPropertyValues
                .of("spring.kafka.bootstrap-servers=" + infrastructure.bootstrapServers(),
                        "spring.mongodb.uri="
                                + infrastructure.storeUri("test" + UUID.randomUUID().toString().substring(0, 8)),
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.issuer(),
                        "logging.structured.format.console=")
                .applyTo(context);
    }
}
