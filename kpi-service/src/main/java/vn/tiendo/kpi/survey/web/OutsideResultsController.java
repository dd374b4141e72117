package vn.tiendo.kpi.survey.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.events.OutsideIndex;
import vn.tiendo.kpi.survey.OutsideIndices;
import vn.tiendo.kpi.survey.OutsideResults;
import vn.tiendo.kpi.survey.Publication;
import vn.tiendo.kpi.survey.SurveyProblem;
import vn.tiendo.kpi.survey.store.SourceFiles;
import vn.tiendo.kpi.web.Page;
import vn.tiendo.platform.access.Access;
import vn.tiendo.platform.problem.PlatformProblem;
import vn.tiendo.platform.problem.Rejection;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.unit.Units;

/** Indices that others make, taken over with the file they come from; what they say is public to whoever is signed in. */
@RestController
@RequestMapping("/api/outside-results")
@Tag(name = "surveys")
class OutsideResultsController {

    private static final int YEARS = 10;

    private final OutsideIndices indices;
    private final SourceFiles files;
    private final JsonMapper mapper;
    private final Units units;
    private final Access access;
    private final Clock clock;

    OutsideResultsController(OutsideIndices indices, SourceFiles files, JsonMapper mapper, Units units,
            Access access, Clock clock) {
        this.indices = indices;
        this.files = files;
        this.mapper = mapper;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listOutsideScores", summary = "What SIPAS, PAPI and DDCI said of a unit (your own) in the last ten years, the newest first")
    Page<OutsideScoreView> about(@RequestParam(required = false) @Nullable String unit) {
        var rated = units.require(unit == null ? access.user().unit() : unit).code();
        var today = LocalDate.now(clock);
        var asked = Stream.concat(Stream.of(rated), units.ancestorsOn(rated, today).stream())
                .flatMap(importer -> Arrays.stream(OutsideIndex.values()).flatMap(
                        index -> IntStream.rangeClosed(today.getYear() - YEARS, today.getYear())
                                .mapToObj(year -> OutsideResults.blank(importer, index, year))))
                .toList();
        return Page.whole(indices.known(asked).stream().flatMap(results -> OutsideScoreView.of(results, rated).stream())
                .sorted(Comparator.comparingInt(OutsideScoreView::year).reversed()
                        .thenComparing(OutsideScoreView::index).thenComparing(OutsideScoreView::importedBy))
                .toList());
    }

    @GetMapping("/{unit}/{index}/{year}")
    @Operation(operationId = "getOutsideResults", summary = "What a unit imported of an index and a year, with all versions")
    ResponseEntity<OutsideResultsView> get(@PathVariable String unit, @PathVariable OutsideIndex index,
            @PathVariable int year) {
        access.user();
        var stored = indices.require(OutsideResults.blank(units.require(unit).code(), index, year));
        return ResponseEntity.ok().eTag(stored.entityTag()).body(OutsideResultsView.of(stored));
    }

    @PostMapping("/{unit}/{index}/{year}/imports")
    @Operation(operationId = "importOutsideResults", summary = "Take an index over for your unit and those below it: the source file (part file; .pdf .xlsx .docx) and what it says (part results, JSON {publishedOn, scores: [{unit, score, rank, parts: [{name, score}]}]}); a new version where there is one")
    ResponseEntity<OutsideResultsView> take(@PathVariable String unit, @PathVariable OutsideIndex index,
            @PathVariable int year, @RequestPart(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String results, Request request) throws IOException {
        var user = access.mayWrite(units.require(unit).code());
        var blank = OutsideResults.blank(unit, index, year);
        var publication = PublicationBody.read(results, mapper);
        requireBelow(unit, publication);
        var source = files.take(file);
        var keyed = new Request(request.idempotencyKey(), source.checksum(), request.expectedVersion());
        var stored = indices.take(blank, publication, source, user.username(), clock.instant(), keyed);
        return ResponseEntity.ok().eTag(stored.entityTag()).body(OutsideResultsView.of(stored));
    }

    private void requireBelow(String unit, Publication publication) {
        for (int row = 1; row <= publication.scores().size(); row++) {
            var rated = publication.scores().get(row - 1).unit();
            if (units.find(rated).isEmpty() || !units.isWithin(rated, unit)) {
                throw new Rejection(SurveyProblem.RATED_UNIT_ELSEWHERE).at("scores").with("row", row)
                        .with("unit", rated);
            }
        }
    }

    @GetMapping("/{unit}/{index}/{year}/versions/{number}/file")
    @Operation(operationId = "downloadOutsideSource", summary = "The source file of a version, as it came; for the unit that imported it and those above")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String unit, @PathVariable OutsideIndex index,
            @PathVariable int year, @PathVariable int number) {
        access.mayRead(units.require(unit).code());
        var version = indices.require(OutsideResults.blank(unit, index, year)).state().versions().stream()
                .filter(known -> known.number() == number).findFirst()
                .orElseThrow(() -> new Rejection(PlatformProblem.NOT_FOUND).with("id", number));
        return SourceFiles.download(version.source()).answer(files.kept());
    }
}
