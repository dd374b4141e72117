package vn.tiendo.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ProblemDetail;
import org.springframework.web.method.HandlerMethod;
import vn.tiendo.platform.store.Request;

/** What every service's OpenAPI document says alike: the headers of a write, and problems. */
@AutoConfiguration
public class ApiDocumentConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Request.class);
    }

    @Bean
    OperationCustomizer sharedOperations() {
        return (operation, method) -> {
            if (isWrite(method)) {
                describeWrite(operation);
            }
            operation.getResponses().addApiResponse("default", problem());
            return operation;
        };
    }

    private static boolean isWrite(HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            if (parameter.getParameterType().equals(Request.class)) {
                return true;
            }
        }
        return false;
    }

    private static void describeWrite(Operation operation) {
        operation.addParametersItem(header("Idempotency-Key",
                "Chosen by the caller, at most 200 characters; a repetition with the same content has no second effect"));
        operation.addParametersItem(header("If-Match",
                "Entity tag read last; refused with 412 where somebody else was faster"));
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(new StringSchema());
        return header;
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("A named problem (RFC 9457) with the stable type, what is wrong, and what to do")
                .content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(new Schema<ProblemDetail>()
                                .addProperty("type", new StringSchema())
                                .addProperty("title", new StringSchema())
                                .addProperty("status", new IntegerSchema())
                                .addProperty("detail", new StringSchema())
                                .addProperty("field", new StringSchema())
                                .addProperty("action", new StringSchema()))));
    }
}
