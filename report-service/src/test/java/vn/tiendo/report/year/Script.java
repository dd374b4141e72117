package vn.tiendo.report.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.events.Figure;
import vn.tiendo.platform.period.PeriodKind;
import vn.tiendo.platform.period.ReportingPeriod;

/** What everybody does in a year, always the same for the same seed: early, late, never, wrong, corrected. */
final class Script {

    /** Day of a period's last month on which its forms are due. */
    static final int DUE = 17;

    private final Random random;
    private final List<Act> acts = new ArrayList<>();

    private Script(long seed) {
        this.random = new Random(seed);
    }

    /** All acts in the order of their days. */
    static List<Act> of(long seed) {
        var script = new Script(seed);
        periods(PeriodKind.QUARTER).forEach(period -> script.play(SimulatedProvince.QUARTERLY, period));
        periods(PeriodKind.MONTH).forEach(period -> script.play(SimulatedProvince.MONTHLY, period));
        return script.acts.stream().sorted(Comparator.comparing(Act::day)).toList();
    }

    static Stream<ReportingPeriod> periods(PeriodKind kind) {
        return IntStream.rangeClosed(1, 12 / kind.months())
                .mapToObj(ordinal -> new ReportingPeriod(SimulatedProvince.YEAR, kind, ordinal));
    }

    private void play(String form, ReportingPeriod period) {
        SimulatedProvince.communes(period.lastDay()).forEach(unit -> play(unit, form, period));
    }

    private void play(String unit, String form, ReportingPeriod period) {
        if (chance(4)) {
            return;
        }
        var due = period.lastDay().withDayOfMonth(DUE);
        if (chance(10)) {
            act(due.minusDays(7), unit, form, period, Act.Kind.ESTIMATE);
            if (chance(20)) {
                return;
            }
        }
        var day = due.plusDays(random.nextInt(-5, 4));
        act(day, unit, form, period, Act.Kind.SUBMIT);
        if (chance(15)) {
            day = day.plusDays(1);
            act(day, unit, form, period, Act.Kind.RETURN);
            if (chance(20)) {
                return;
            }
            day = day.plusDays(random.nextInt(1, 3));
            act(day, unit, form, period, Act.Kind.SUBMIT);
        }
        if (chance(85)) {
            day = day.plusDays(random.nextInt(1, 5));
            act(day, unit, form, period, Act.Kind.APPROVE);
            correct(unit, form, period, day.plusDays(random.nextInt(15, 60)));
        }
    }

    /** A correction long after the approval, also of a period before the units merged, if the unit is still there. */
    private void correct(String unit, String form, ReportingPeriod period, LocalDate day) {
        if (chance(10) && SimulatedProvince.communes(day).contains(unit)) {
            act(day, unit, form, period, Act.Kind.SUBMIT);
            if (chance(80)) {
                act(day.plusDays(2), unit, form, period, Act.Kind.APPROVE);
            }
        }
    }

    private void act(LocalDate day, String unit, String form, ReportingPeriod period, Act.Kind kind) {
        boolean figures = kind == Act.Kind.ESTIMATE || kind == Act.Kind.SUBMIT;
        acts.add(new Act(day, unit, form, period.toString(), kind, figures ? figures(form) : Map.of()));
    }

    private Map<String, Figure> figures(String form) {
        if (form.equals(SimulatedProvince.MONTHLY)) {
            return chance(5)
                    ? Map.of("simVisits", Figure.notApplicable("không tiếp công dân"))
                    : Map.of("simVisits", Figure.of(random.nextInt(300)));
        }
        int files = random.nextInt(1, 2000);
        return Map.of("simFiles", Figure.of(files), "simInTime", Figure.of(random.nextInt(files + 1)), "simScore",
                Figure.of(random.nextInt(1001) / 10 + "." + random.nextInt(10)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
