package vn.tiendo.platform.problem;

import com.mongodb.MongoException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The one place where exceptions become answers. Only rejections tell more than their status. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final DataSize largestFile;

    ProblemAdvice(Problems problems, @Value("${spring.servlet.multipart.max-file-size}") DataSize largestFile) {
        this.problems = problems;
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rejected(Rejection rejection, Locale locale) {
        return answer(rejection, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, Locale locale) {
        return answer(new Rejection(PlatformProblem.MALFORMED_REQUEST).at(MalformedField.of(e)), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException e, Locale locale) {
        return answer(new Rejection(PlatformProblem.MALFORMED_REQUEST).at(e.getName()), locale);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDetail> tooLarge(Locale locale) {
        return answer(new Rejection(PlatformProblem.TOO_LARGE).at("file").with("limit", largestFile.toBytes()), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenOff(MultipartException e, Locale locale) {
        LOG.info("an upload ended before it was whole: {}", NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        return answer(new Rejection(PlatformProblem.MALFORMED_REQUEST).at("file"), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> storeAway(MongoException e, Locale locale) {
        LOG.warn("the document store did not answer", e);
        return answer(new Rejection(PlatformProblem.TEMPORARILY_UNAVAILABLE), locale);
    }

    /** The caller hung up; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        LOG.debug("the caller hung up", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception e, Locale locale) {
        if (e instanceof ErrorResponse standard) {
            return answer(new Rejection(named(standard)).at(field(e)), locale);
        }
        LOG.error("unexpected", e);
        return answer(new Rejection(PlatformProblem.INTERNAL_ERROR), locale);
    }

    private static String field(Exception e) {
        return switch (e) {
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            case MissingServletRequestPartException missing -> missing.getRequestPartName();
            case MethodArgumentNotValidException invalid -> invalid.getFieldErrors()
                    .stream()
                    .map(FieldError::getField)
                    .findFirst()
                    .orElse("request");
            default -> "request";
        };
    }

    private static PlatformProblem named(ErrorResponse standard) {
        return switch (HttpStatus.resolve(standard.getStatusCode().value())) {
            case NOT_FOUND -> PlatformProblem.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> PlatformProblem.METHOD_NOT_ALLOWED;
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> PlatformProblem.UNSUPPORTED_MEDIA_TYPE;
            case CONTENT_TOO_LARGE -> PlatformProblem.TOO_LARGE;
            case null, default ->
                standard.getStatusCode().is4xxClientError()
                        ? PlatformProblem.MALFORMED_REQUEST
                        : PlatformProblem.INTERNAL_ERROR;
        };
    }

    private ResponseEntity<ProblemDetail> answer(Rejection rejection, Locale locale) {
        return ResponseEntity.status(rejection.type().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(rejection, locale));
    }
}
