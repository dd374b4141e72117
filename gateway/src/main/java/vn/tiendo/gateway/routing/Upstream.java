package vn.tiendo.gateway.routing;

import java.net.URI;
import vn.tiendo.gateway.GatewaySettings.Services;

/** The services behind the gateway and the paths each answers. */
public enum Upstream {
    PLAN, TASK, KPI, REPORT;

    String[] paths() {
        return switch (this) {
            case PLAN -> new String[]{"/api/plans/**", "/api/units/**"};
            case TASK -> new String[]{"/api/tasks/**", "/api/directives/**", "/api/evidence/**", "/api/inspections/**",
                "/api/initiatives/**", "/api/commendations/**", "/api/task-summaries/**",
                "/api/notices/**", "/api/reminder-policies/**", "/api/webhooks/**"};
            case KPI -> new String[]{"/api/catalogue/**", "/api/indicators/**", "/api/forms/**", "/api/submissions/**",
                "/api/targets/**",
                "/api/measurements/**", "/api/late-files/**", "/api/one-stop/**", "/api/surveys/**",
                "/api/outside-results/**", "/api/figures/**", "/api/delegations/**"};
            case REPORT -> new String[]{"/api/scoreboards/**", "/api/completeness/**", "/api/reports/**",
                "/api/report-templates/**", "/api/report-requests/**", "/api/subscriptions/**", "/api/public/**"};
        };
    }

    /** Lower-case name, as in settings, metrics and problems: {@code plan}. */
    public String label() {
        return switch (this) {
            case PLAN -> "plan";
            case TASK -> "task";
            case KPI -> "kpi";
            case REPORT -> "report";
        };
    }

    /** Where this service listens. */
    public URI address(Services services) {
        return switch (this) {
            case PLAN -> services.plan();
            case TASK -> services.task();
            case KPI -> services.kpi();
            case REPORT -> services.report();
        };
    }
}
