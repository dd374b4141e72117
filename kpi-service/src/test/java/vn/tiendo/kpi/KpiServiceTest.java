package vn.tiendo.kpi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.tiendo.platform.store.StoreConfiguration;
import vn.tiendo.platform.test.ServiceTest;

/** A test of the whole service on 2 April 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(KpiServiceTest.SecondOfApril.class)
public @interface KpiServiceTest {

    /** The clock of the test. */
    @TestConfiguration(proxyBeanMethods = false)
    class SecondOfApril {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-04-02T02:00:00Z"), StoreConfiguration.ZONE);
        }
    }
}
