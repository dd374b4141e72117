package vn.tiendo.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Everything about the gateway that differs between installations, under {@code tiendo.gateway}.
 *
 * @param services where the four services listen
 * @param limits how large and how slow a request may be
 * @param breaker when to stop asking a service that does not answer
 * @param publicUrl the address people use, e.g. {@code https://tiendo.thanhhoa.gov.vn}; sign-in is sent there, so that
 *     the session begins on the host registered with the identity provider. Unset: the host of the request
 */
@Validated
@ConfigurationProperties("tiendo.gateway")
public record GatewaySettings(@Valid @NotNull Services services, @Valid @DefaultValue Limits limits,
        @Valid @DefaultValue Breaker breaker, @Nullable URI publicUrl) {

    /** Base addresses without a path, e.g. {@code http://127.0.0.1:8082}. */
    public record Services(@NotNull URI plan, @NotNull URI task, @NotNull URI kpi, @NotNull URI report) {}

    /**
     * How large and how slow a request may be.
     *
     * @param body largest body of an ordinary request
     * @param upload largest body that carries a file (imports of plans and measurements, evidence), form and all
     * @param response longest wait for the first byte of an ordinary answer
     * @param slowResponse the same for uploads and printed reports
     */
    public record Limits(@DefaultValue("1MB") DataSize body, @DefaultValue("26MB") DataSize upload,
            @DefaultValue("10s") Duration response, @DefaultValue("60s") Duration slowResponse) {}

    /**
     * When a service is not asked any more.
     *
     * @param window number of latest calls to a service that are looked at
     * @param minimumCalls fewest calls before the breaker may open
     * @param failureRate percent of failed calls (no connection, no answer in time) at which it opens
     * @param pause how long it stays open; callers are told to come back after it
     */
    public record Breaker(@Min(1) @DefaultValue("20") int window, @Min(1) @DefaultValue("10") int minimumCalls,
            @Min(1) @Max(100) @DefaultValue("50") int failureRate, @DefaultValue("3s") Duration pause) {}
}
