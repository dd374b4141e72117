package vn.tiendo.task.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.events.MoneyEvent.MoneyEntered;
import vn.tiendo.events.MoneyEvent.MoneyEntered.Kind;
import vn.tiendo.events.MoneyEvent.MoneyEntered.Origin;

/** What was entered about the money of one task, in this order. */
public record TaskMoney(List<Entry> entries) {

    public static final TaskMoney NONE = new TaskMoney(List.of());

    /**
     * What came from one source.
     *
     * @param planned in đồng
     * @param spent in đồng
     */
    public record Sum(Origin source, BigDecimal planned, BigDecimal spent) {}

    TaskMoney with(MoneyEntered e) {
        return new TaskMoney(Stream.concat(entries.stream(), Stream.of(Entry.of(e))).toList());
    }

    /** What was planned or spent from a source, corrections counted in. */
    BigDecimal total(Kind kind, Origin source) {
        return entries.stream().filter(entry -> entry.kind() == kind && entry.source() == source).map(Entry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sums of every source that occurs. */
    public List<Sum> sums() {
        return entries.stream().map(Entry::source).distinct().sorted()
                .map(source -> new Sum(source, total(Kind.PLANNED, source), total(Kind.SPENT, source))).toList();
    }

    /** What was planned or spent in all. */
    public BigDecimal total(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).map(Entry::amount).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}
