package vn.tiendo.plan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Units of government and their plans. */
@SpringBootApplication
public class PlanService {

    public static void main(String[] arguments) {
        SpringApplication.run(PlanService.class, arguments);
    }
}
