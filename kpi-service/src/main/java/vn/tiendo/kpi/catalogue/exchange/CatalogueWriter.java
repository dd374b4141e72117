package vn.tiendo.kpi.catalogue.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.MergeRule;
import vn.tiendo.events.RollUp;
import vn.tiendo.kpi.catalogue.Deadline;
import vn.tiendo.kpi.catalogue.Definitions;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Indicator;
import vn.tiendo.platform.file.Cells;
import vn.tiendo.platform.file.PrintedPage;

/** Writes the catalogue as a workbook of texts, one version a row. */
final class CatalogueWriter {

    private final Map<Sheets, List<List<@Nullable String>>> rows = new LinkedHashMap<>();

    CatalogueWriter(Definitions definitions) {
        for (var sheet : Sheets.ALL) {
            rows.put(sheet, new ArrayList<>());
        }
        definitions.forms().forEach(this::add);
        definitions.indicators().forEach(this::add);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "TienDo", "1.0")) {
            for (var entry : rows.entrySet()) {
                var sheet = book.newWorksheet(entry.getKey().title());
                PrintedPage.across(sheet, entry.getKey().columns().size(), 2);
                write(sheet, 0, entry.getKey().columns());
                sheet.freezePane(0, 1);
                int row = 1;
                for (var cells : entry.getValue()) {
                    write(sheet, row++, cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<? extends @Nullable String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (text != null) {
                sheet.value(row, column, Cells.harmless(text));
            }
        }
    }

    private void add(Form form) {
        add(Sheets.FORMS, form.code(), form.name(), form.kind().name(), list(form.levels()), list(form.approval()),
                deadline(form.deadlines().estimate()), deadline(form.deadlines().official()),
                form.validFrom().toString(), text(form.validTo()), form.source());
        form.figures()
                .forEach(figure -> add(Sheets.FIGURES, form.code(), form.validFrom().toString(), figure.code(),
                        figure.name(), figure.unitOfMeasure(), figure.measure().name()));
        form.shares()
                .forEach(share -> add(Sheets.SHARES, form.code(), form.validFrom().toString(), share.part(),
                        share.whole()));
        form.checks()
                .forEach(check -> add(Sheets.CHECKS, form.code(), form.validFrom().toString(), check.code(),
                        check.expression(), check.severity().name(), check.messages().get("vi"),
                        check.messages().get("en"), list(check.figures())));
    }

    private void add(Indicator indicator) {
        var figures = indicator.rollUp().figures();
        add(Sheets.INDICATORS, indicator.code(), indicator.name(), indicator.kind().name(), indicator.unitOfMeasure(),
                indicator.direction().name(), rule(indicator.rollUp()), figures.getFirst(),
                figures.size() > 1 ? figures.get(1) : null, rule(indicator.merge()),
                indicator.merge() instanceof MergeRule.Weighted(var weight) ? weight : null,
                indicator.validFrom().toString(), text(indicator.validTo()), indicator.source(), null);
    }

    private void add(Sheets sheet, @Nullable String... cells) {
        Objects.requireNonNull(rows.get(sheet)).add(Arrays.asList(cells));
    }

    private static String rule(RollUp rollUp) {
        return switch (rollUp) {
            case RollUp.Sum _ -> "SUM";
            case RollUp.RatioOfSums _ -> "RATIO_OF_SUMS";
            case RollUp.Mean _ -> "MEAN";
            case RollUp.WeightedMean _ -> "WEIGHTED_MEAN";
            case RollUp.Latest _ -> "LATEST";
            case RollUp.None _ -> "NONE";
        };
    }

    private static String rule(MergeRule merge) {
        return switch (merge) {
            case MergeRule.Sum _ -> "SUM";
            case MergeRule.Weighted _ -> "WEIGHTED";
            case MergeRule.None _ -> "NONE";
        };
    }

    private static @Nullable String deadline(@Nullable Deadline deadline) {
        return switch (deadline) {
            case null -> null;
            case Deadline.AfterCutOff(int days) -> "AFTER_CUT_OFF " + days;
            case Deadline.BeforeDayOfLastMonth(int day) -> "BEFORE_DAY_OF_LAST_MONTH " + day;
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String list(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
