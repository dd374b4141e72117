package vn.tiendo.bench.browser;

import java.util.List;

/**
 * What is shown of each page in {@code docs/screens}: a name for the file, who looks, and the address. {@code {task}},
 * {@code {plan}}, {@code {draft}} and {@code {report}} stand for what the platform has.
 * Each part of administration is shown besides.
 */
record Gallery(String account, List<Shot> shots) {

    /** @param look how the device wants pages to look */
    record Shot(String name, String address, Look look) {

        static Shot of(String name, String address) {
            return new Shot(name, address, Look.LIGHT);
        }

        /** Nobody hangs a phone on the wall. */
        boolean isFor(Screen screen) {
            return screen == Screen.DESKTOP || !address.contains("wall=1");
        }
    }

    static final String VISITOR = "";

    static final List<Gallery> ALL = List.of(
            new Gallery("chutich.38", List.of(Shot.of("overview", "/?period=2026-Q1"),
                    new Shot("overview-dark", "/?period=2026-Q1", Look.DARK),
                    new Shot("overview-contrast", "/?period=2026-Q1", Look.CONTRAST),
                    Shot.of("overview-opened", "/?period=2026-Q1&open=units:ALL~unit:14797"),
                    Shot.of("wall", "/?period=2026-Q1&wall=1"),
                    Shot.of("plans", "/plans"), Shot.of("plan", "/plans/{plan}"),
                    Shot.of("tasks-follow", "/tasks/follow"),
                    Shot.of("directive", "/tasks/directives/new"),
                    Shot.of("report-status", "/reports?period={report}"),
                    Shot.of("report-compose", "/reports/compose?period={report}"),
                    Shot.of("report-completeness", "/reports/figures?period=2026-Q1"))),
            new Gallery("thamdinh.38", List.of(Shot.of("figures-queue", "/figures?period=2026-Q1"),
                    Shot.of("figures-table", "/figures?period=2026-Q1&view=table&basis=APPROVED"),
                    Shot.of("figures-units", "/figures?period=2026-Q1&view=all"),
                    Shot.of("tasks-confirm", "/tasks/confirm"),
                    Shot.of("inspection", "/tasks/inspections/new"), Shot.of("request", "/requests/new"))),
            new Gallery("canbo.14797", List.of(Shot.of("overview-commune", "/?period=2026-Q1"),
                    Shot.of("inbox", "/inbox"), Shot.of("tasks-week", "/tasks"), Shot.of("tasks-board", "/tasks/board"),
                    Shot.of("tasks-list", "/tasks/list"), Shot.of("tasks-calendar", "/tasks/calendar"),
                    Shot.of("task", "/tasks/{task}/"), Shot.of("figures", "/figures?period=2026-Q1"),
                    Shot.of("report-write", "/reports/write?period={report}"),
                    Shot.of("report-paper", "/reports/paper?period={report}"))),
            new Gallery("canbo.{draft}", List.of(Shot.of("figures-entry", "/figures/CCHC-Q?period=2026-Q1"),
                    new Shot("figures-entry-dark", "/figures/CCHC-Q?period=2026-Q1", Look.DARK))),
            new Gallery(VISITOR, List.of(Shot.of("public", "/public?area=38&year=2026"),
                    Shot.of("public-report", "/public?area=38&year=2026&unit={published}"))));
}
