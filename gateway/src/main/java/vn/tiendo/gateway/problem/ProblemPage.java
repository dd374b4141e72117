package vn.tiendo.gateway.problem;

import java.util.ResourceBundle;

/** The least a person can be shown when there is no dashboard to show it. */
final class ProblemPage {

    private ProblemPage() {}

    static String html(ResourceBundle texts, ProblemType type) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Tiến Độ</title></head>
                <body><main><h1>%s</h1><p>%s</p><p>%s</p><p><a href="/">%s</a></p></main></body>
                </html>
                """.formatted(texts.getLocale().getLanguage(), text(texts, type, "title"), text(texts, type, "detail"),
                text(texts, type, "action"), texts.getString("problem.again"));
    }

    private static String text(ResourceBundle texts, ProblemType type, String part) {
        return texts.getString("problem." + type.slug() + "." + part);
    }
}
