package vn.tiendo.report.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.platform.problem.Rejection;

/** Open data: no token, the same for everybody, kept by whoever is on the way. */
@RestController
@RequestMapping("/api/public")
@Tag(name = "public", description = "Dữ liệu mở: published reports and approved figures, without sign-in")
@SecurityRequirements
class OpenController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String FORMAT = "json or csv; by default what Accept prefers, else json";

    private final OpenData data;
    private final JsonMapper mapper;
    private final OpenSettings settings;

    OpenController(OpenData data, JsonMapper mapper, OpenSettings settings) {
        this.data = data;
        this.mapper = mapper;
        this.settings = settings;
    }

    @GetMapping("/reports")
    @Operation(operationId = "listPublishedReports", summary = "Published reports of a unit in a year; as CSV their figures")
    ResponseEntity<byte[]> reports(@RequestParam String unit, @RequestParam int year,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        var found = data.reports(unit, year);
        return answer(format, accept, found, () -> OpenCsv.of(found));
    }

    @GetMapping("/units")
    @Operation(operationId = "listPublishingUnits", summary = "A unit (the nation by default) and those right below it, with the periods each has published of a year")
    ResponseEntity<byte[]> units(@RequestParam(defaultValue = "VN") String parent, @RequestParam int year) {
        return answer(MediaType.APPLICATION_JSON, mapper.writeValueAsBytes(data.units(parent, year)));
    }

    @GetMapping("/scoreboards/{unit}")
    @Operation(operationId = "getPublishedScoreboard", summary = "Approved figures of a unit in a period whose report it has published")
    ResponseEntity<byte[]> scoreboard(@PathVariable String unit, @RequestParam String period,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        var found = data.scoreboard(unit, period);
        return answer(format, accept, found, () -> OpenCsv.of(found));
    }

    private ResponseEntity<byte[]> answer(@Nullable String format, String accept, Object found,
            Supplier<byte[]> csv) {
        return isTable(format, accept)
                ? answer(CSV, csv.get())
                : answer(MediaType.APPLICATION_JSON, mapper.writeValueAsBytes(found));
    }

    /** With a tag of the content: who has it already is told so (304). */
    private ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
        return ResponseEntity.ok().eTag(tag(body)).cacheControl(CacheControl.maxAge(settings.maxAge()).cachePublic())
                .varyBy(HttpHeaders.ACCEPT).contentType(type).body(body);
    }

    private static boolean isTable(@Nullable String format, String accept) {
        return switch (format) {
            case null -> accept.startsWith("text/csv");
            case "csv" -> true;
            case "json" -> false;
            default -> throw new Rejection(OpenProblem.UNKNOWN_FORMAT).at("format").with("format", format);
        };
    }

    private static String tag(byte[] body) {
        try {
            return "\"" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
