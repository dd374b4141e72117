package vn.tiendo.task.initiative.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.task.board.Scope;
import vn.tiendo.task.initiative.InitiativeLists;
import vn.tiendo.task.initiative.Initiatives;
import vn.tiendo.task.register.Slice;

/** Initiatives of a year. */
@RestController
@RequestMapping("/api/initiatives")
@Tag(name = "initiatives")
final class InitiativeListController {

    private final Initiatives initiatives;
    private final InitiativeLists lists;
    private final Scope scope;
    private final Clock clock;

    InitiativeListController(Initiatives initiatives, InitiativeLists lists, Scope scope, Clock clock) {
        this.initiatives = initiatives;
        this.lists = lists;
        this.scope = scope;
        this.clock = clock;
    }

    @GetMapping
    @Operation(operationId = "listInitiatives", summary = "What a unit (your own where none is named) and those below it proposed in a year (this one), the newest first")
    InitiativePage list(@RequestParam @Nullable String unit, @RequestParam @Nullable Integer year,
            @RequestParam @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        return page(lists.proposed(scope.only(unit), yearOr(year)), cursor, limit);
    }

    @GetMapping("/recognised")
    @Operation(operationId = "listRecognisedInitiatives", summary = "What was recognised anywhere in a year (this one), for all to learn from, the newest first")
    InitiativePage recognised(@RequestParam @Nullable Integer year, @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        return page(lists.recognised(yearOr(year)), cursor, limit);
    }

    private InitiativePage page(List<String> ids, @Nullable String cursor, int limit) {
        var slice = Slice.of(ids, cursor, limit);
        var found = initiatives.byId(slice.ids());
        return new InitiativePage(slice.ids().stream().flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(InitiativeView::of).toList(), slice.next());
    }

    private int yearOr(@Nullable Integer year) {
        return year == null ? LocalDate.now(clock).getYear() : year;
    }
}
