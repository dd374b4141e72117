package vn.tiendo.report;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Roll-ups, scoreboards, completeness and the live stream. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ReportService {

    static void main(String[] args) {
        SpringApplication.run(ReportService.class, args);
    }
}
