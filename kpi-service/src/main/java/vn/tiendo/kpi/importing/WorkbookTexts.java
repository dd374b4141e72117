package vn.tiendo.kpi.importing;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a workbook in one language; they stand in the message files under {@code workbook.}. */
record WorkbookTexts(ResourceBundle bundle) {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    static WorkbookTexts of(Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("vi");
        return new WorkbookTexts(ResourceBundle.getBundle("messages", language));
    }

    String of(String name) {
        return bundle.getString("workbook." + name);
    }

    /** Whether a cell says, in any of the languages, that a figure does not apply. */
    static boolean saysNotApplicable(String text) {
        return LANGUAGES.stream().anyMatch(language -> of(language).of("state.not-applicable").equals(text.strip()));
    }
}
