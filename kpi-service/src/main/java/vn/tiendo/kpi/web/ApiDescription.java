package vn.tiendo.kpi.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API description cannot read from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI kpiApi() {
        return new OpenAPI().info(new Info().title("Tiến Độ: indicators, submissions, targets").version("1"));
    }
}
