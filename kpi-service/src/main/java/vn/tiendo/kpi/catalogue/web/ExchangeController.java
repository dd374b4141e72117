package vn.tiendo.kpi.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.kpi.catalogue.exchange.CatalogueExchange;
import vn.tiendo.kpi.catalogue.exchange.CatalogueFile;
import vn.tiendo.kpi.catalogue.exchange.Taken;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;

/** The whole catalogue as a file, out and in. */
@RestController
@Tag(name = "catalogue")
class ExchangeController {

    private static final MediaType WORKBOOK = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CatalogueExchange exchange;
    private final Keeper keeper;

    ExchangeController(CatalogueExchange exchange, Keeper keeper) {
        this.exchange = exchange;
        this.keeper = keeper;
    }

    @GetMapping("/api/catalogue")
    @Operation(summary = "All versions of all indicators and forms as JSON, as they can be imported")
    CatalogueFile json() {
        return exchange.json();
    }

    @GetMapping("/api/catalogue/workbook")
    @Operation(summary = "The same as an Excel workbook")
    ResponseEntity<byte[]> workbook() {
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"catalogue.xlsx\"")
                .body(exchange.workbook());
    }

    @PostMapping("/api/catalogue/imports")
    @Operation(summary = "Take in definitions from a JSON or XLSX file, all or nothing; a repetition changes nothing")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE))
    Taken take(@RequestPart(name = "file", required = false) @Nullable MultipartFile file,
            @Parameter(description = "Why, needed where something is new") @RequestParam(defaultValue = "") String reason)
            throws IOException {
        var user = keeper.require();
        if (file == null) {
            throw new Rejection(PlatformProblem.FIELD_MISSING).at("file");
        }
        return exchange.take(file.getBytes(), reason, user.username());
    }
}
