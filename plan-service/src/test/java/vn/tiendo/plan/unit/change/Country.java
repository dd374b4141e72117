package vn.tiendo.plan.unit.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.ParentLink;
import vn.tiendo.events.RegisteredUnit;
import vn.tiendo.events.UnitLevel;
import vn.tiendo.plan.unit.Lineage;
import vn.tiendo.plan.unit.UnitHistory;
import vn.tiendo.plan.unit.change.UnitChange.AddUnit;
import vn.tiendo.plan.unit.change.UnitChange.MergeUnits;
import vn.tiendo.plan.unit.change.UnitChange.MoveUnit;
import vn.tiendo.plan.unit.change.UnitChange.Part;
import vn.tiendo.plan.unit.change.UnitChange.RenameUnit;
import vn.tiendo.plan.unit.change.UnitChange.SplitUnit;
import vn.tiendo.plan.unit.change.UnitChange.Successor;

/** Two provinces with a few communes, and what administrators change of them. */
final class Country {

    static final LocalDate TODAY = day("2026-11-21");
    private static final LocalDate BEGAN = day("2025-07-01");
    private static final UnitHistory OFFICIAL = new UnitHistory(Map.of("VN",
            List.of(new RegisteredUnit("VN", "Việt Nam", UnitLevel.NATION, BEGAN, null, List.of(), List.of())), "38",
            List.of(unit("38", "Tỉnh Thanh Hóa", UnitLevel.PROVINCE, "VN"), commune("10001", "Xã Một"),
                    commune("10002", "Xã Hai"), commune("10003", "Xã Ba")),
            "40", List.of(unit("40", "Tỉnh Nghệ An", UnitLevel.PROVINCE, "VN"),
                    unit("20001", "Xã Bốn", UnitLevel.COMMUNE, "40"))));

    private @Nullable ChangeLedger ledger;
    final List<Object> events = new ArrayList<>();

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static RegisteredUnit commune(String code, String name) {
        return unit(code, name, UnitLevel.COMMUNE, "38");
    }

    private static RegisteredUnit unit(String code, String name, UnitLevel level, String parent) {
        return new RegisteredUnit(code, name, level, BEGAN, null, List.of(new ParentLink(parent, BEGAN, null)),
                List.of());
    }

    static MergeUnits merge(String day, Successor into, String... units) {
        return new MergeUnits(List.of(units), into, day(day));
    }

    static SplitUnit split(String day, String unit, Part... parts) {
        return new SplitUnit(unit, List.of(parts), day(day));
    }

    static RenameUnit rename(String day, String unit, String name) {
        return new RenameUnit(unit, name, day(day));
    }

    static AddUnit add(String day, String unit, String parent) {
        return new AddUnit(unit, "Xã mới", UnitLevel.COMMUNE, parent, day(day));
    }

    static MoveUnit move(String day, String unit, String parent) {
        return new MoveUnit(unit, parent, day(day));
    }

    static Successor fresh(String code) {
        return new Successor(code, "Xã " + code, null);
    }

    static Successor goingOn(String code) {
        return new Successor(code, null, null);
    }

    static Part part(Successor successor, @Nullable String share, String... children) {
        return new Part(successor, share == null ? null : new java.math.BigDecimal(share), List.of(children));
    }

    Country when(UnitChange... changes) {
        return enter(null, UUID.randomUUID().toString(), changes);
    }

    Country enter(@Nullable String reason, String id, UnitChange... changes) {
        var ids = Arrays.stream(changes).map(change -> id + Arrays.asList(changes).indexOf(change)).toList();
        var command = new RecordChanges(ids, List.of(changes), "NQ 1/2026", reason, "quantri.38", "38", TODAY,
                Instant.parse("2026-11-21T02:00:00Z"));
        var known = ledger == null ? ChangeLedger.EMPTY : ledger;
        var decision = UnitChangeDecider.decide(command, ledger, Folding.of(OFFICIAL, known).units());
        ledger = decision.state();
        events.addAll(decision.events());
        return this;
    }

    ChangeLedger ledger() {
        return ledger == null ? ChangeLedger.EMPTY : ledger;
    }

    UnitHistory seenOn(LocalDate today) {
        return Folding.of(OFFICIAL, ledger()).units().history(today);
    }

    Revision revision() {
        return Folding.of(OFFICIAL, ledger()).units();
    }

    UnitHistory units() {
        return seenOn(TODAY);
    }

    RegisteredUnit unit(String code) {
        return units().find(code).orElseThrow();
    }

    Lineage lineage() {
        return new Lineage(units());
    }
}
