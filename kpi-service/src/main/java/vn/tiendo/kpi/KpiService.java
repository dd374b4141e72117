package vn.tiendo.kpi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class KpiService {

    /** Takes the arguments of Spring Boot. */
    public static void main(String[] arguments) {
        SpringApplication.run(KpiService.class, arguments);
    }
}
