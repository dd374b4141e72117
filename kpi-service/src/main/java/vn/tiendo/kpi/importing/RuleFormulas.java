package vn.tiendo.kpi.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.kpi.catalogue.FigureField;
import vn.tiendo.kpi.catalogue.Form;
import vn.tiendo.kpi.catalogue.Measure;
import vn.tiendo.kpi.catalogue.Share;

/** The rules of a form as formulas of a spreadsheet, each beside the figure it is about; the first one broken is shown. */
final class RuleFormulas {

    private final Form form;
    private final Map<String, Integer> rows;
    private final WorkbookTexts texts;

    /**
     * Of a form.
     *
     * @param rows in which the figures stand, counted from 1, by figure code
     */
    RuleFormulas(Form form, Map<String, Integer> rows, WorkbookTexts texts) {
        this.form = form;
        this.rows = rows;
        this.texts = texts;
    }

    private record Broken(String when, String words) {}

    String of(FigureField field) {
        var formula = "\"\"";
        for (var rule : rules(field).reversed()) {
            formula = "IF(" + rule.when() + "," + quoted(rule.words()) + "," + formula + ")";
        }
        return formula;
    }

    private List<Broken> rules(FigureField field) {
        var rules = new ArrayList<Broken>();
        var value = cell("E", field.code());
        var notApplicable = cell("F", field.code()) + "=" + quoted(texts.of("state.not-applicable"));
        rules.add(new Broken("AND(" + notApplicable + "," + value + "<>\"\")", texts.of("rule.both")));
        rules.add(new Broken("AND(" + notApplicable + ",LEN(TRIM(" + cell("G", field.code()) + "))<3)",
                texts.of("rule.reason")));
        rules.add(new Broken("AND(NOT(" + notApplicable + ")," + value + "=\"\")", texts.of("rule.missing")));
        rules.add(new Broken("AND(" + value + "<>\"\",NOT(ISNUMBER(" + value + ")))", texts.of("rule.number")));
        rules.add(new Broken("AND(" + value + "<>\"\"," + value + "<0)", texts.of("rule.negative")));
        if (field.measure() == Measure.COUNT) {
            rules.add(new Broken("AND(" + value + "<>\"\"," + value + "<>INT(" + value + "))", texts.of("rule.whole")));
        }
        form.shares().stream().filter(share -> share.part().equals(field.code())).map(this::partOf).forEach(rules::add);
        return rules;
    }

    private Broken partOf(Share share) {
        var part = cell("E", share.part());
        var whole = cell("E", share.whole());
        return new Broken("AND(ISNUMBER(" + part + "),ISNUMBER(" + whole + ")," + part + ">" + whole + ")",
                texts.of("rule.part") + " " + form.nameOf(share.whole()));
    }

    private String cell(String column, String figure) {
        return column + rows.get(figure);
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
