package vn.tiendo.task.notice;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets a test say what time it is. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeClockConfiguration {

    @Bean
    FakeClock clock() {
        return new FakeClock();
    }
}
