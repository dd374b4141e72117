package vn.tiendo.task;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.tiendo.task", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_domain_knows_only_the_language_the_events_and_named_rejections = classes()
            .that()
            .resideInAnyPackage("vn.tiendo.task", "vn.tiendo.task.schedule")
            .and()
            .doNotHaveFullyQualifiedName(TaskService.class.getName())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "vn.tiendo.events", "vn.tiendo.platform.problem",
                    "vn.tiendo.platform.calendar", "vn.tiendo.task", "vn.tiendo.task.schedule");

    @ArchTest
    static final ArchRule schedules_know_no_tasks = classes()
            .that()
            .resideInAPackage("vn.tiendo.task.schedule")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "vn.tiendo.platform.calendar", "vn.tiendo.task.schedule");

    @ArchTest
    static final ArchRule no_other_service_is_known = noClasses().should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tiendo.plan..", "vn.tiendo.kpi..", "vn.tiendo.report..", "vn.tiendo.gateway..",
                    "vn.tiendo.local..");

    @ArchTest
    static final ArchRule the_web_is_not_known_inside = noOtherKnows("vn.tiendo.task.web");

    @ArchTest
    static final ArchRule the_stream_is_not_known_inside = noOtherKnows("vn.tiendo.task.stream");

    @ArchTest
    static final ArchRule the_sweep_is_not_known_inside = noOtherKnows("vn.tiendo.task.overdue");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("vn.tiendo.task.(*)..").should().beFreeOfCycles();

    private static ArchRule noOtherKnows(String adapter) {
        return noClasses().that().resideOutsideOfPackage(adapter).should().dependOnClassesThat()
                .resideInAPackage(adapter);
    }
}
