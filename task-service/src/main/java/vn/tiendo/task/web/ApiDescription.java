package vn.tiendo.task.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API description cannot read from the controller. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI taskApi() {
        return new OpenAPI().info(new Info().title("Tiến Độ: tasks").version("1"));
    }
}
