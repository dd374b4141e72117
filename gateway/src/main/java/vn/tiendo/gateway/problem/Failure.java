package vn.tiendo.gateway.problem;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.support.ServiceUnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.server.ResponseStatusException;
import vn.tiendo.gateway.routing.BodyTooLarge;
import vn.tiendo.gateway.signin.IdentityUnavailable;

/** What an exception means to a caller. */
sealed interface Failure {

    /** The body is larger than so many bytes. */
    record TooLarge(long limit) implements Failure {}

    /** Something behind the gateway does not answer; trying again later may help. */
    record Outage(ProblemType type) implements Failure {}

    /** The request is wrong; trying again does not help. */
    record Refused(ProblemType type, HttpStatus status) implements Failure {}

    /** A fault of the gateway. */
    record Unexpected() implements Failure {}

    /** What the outermost exception that says something says; a body too large shows however deep it is wrapped. */
    static Failure of(Throwable failure) {
        var meanings = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .map(Failure::named)
                .filter(Objects::nonNull)
                .toList();
        return meanings.stream()
                .filter(TooLarge.class::isInstance)
                .findFirst()
                .or(() -> meanings.stream().findFirst())
                .orElseGet(Unexpected::new);
    }

    private static @Nullable Failure named(Throwable failure) {
        return switch (failure) {
            case BodyTooLarge large -> new TooLarge(large.limit());
            case IdentityUnavailable _,JwtDecoderInitializationException _,AuthenticationServiceException _ ->
                new Outage(ProblemType.IDENTITY_UNAVAILABLE);
            case ClientAuthorizationException _ -> refused(ProblemType.SIGN_IN_REQUIRED);
            case TimeoutException _ -> new Outage(ProblemType.SERVICE_TIMEOUT);
            case CallNotPermittedException _,ServiceUnavailableException _,IOException _ ->
                new Outage(ProblemType.SERVICE_UNAVAILABLE);
            case ResponseStatusException answer -> byStatus(answer.getStatusCode().value());
            default -> null;
        };
    }

    private static @Nullable Failure byStatus(int code) {
        var status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
        return switch (status) {
            case NOT_FOUND -> refused(ProblemType.NOT_FOUND);
            case SERVICE_UNAVAILABLE, BAD_GATEWAY -> new Outage(ProblemType.SERVICE_UNAVAILABLE);
            case GATEWAY_TIMEOUT -> new Outage(ProblemType.SERVICE_TIMEOUT);
            default -> status.is4xxClientError() ? new Refused(ProblemType.REQUEST_REFUSED, status) : null;
        };
    }

    private static Failure refused(ProblemType type) {
        return new Refused(type, type.status());
    }
}
