package vn.tiendo.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.tiendo.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule sums_know_only_the_language_of_events = classes().that()
            .resideInAPackage("vn.tiendo.report.tally")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "vn.tiendo.events", "vn.tiendo.report.tally");

    @ArchTest
    static final ArchRule numbers_do_not_know_who_shows_them = noClasses().that()
            .resideInAnyPackage("vn.tiendo.report.rollup", "vn.tiendo.report.catalogue", "vn.tiendo.report.target")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tiendo.report.scoreboard", "vn.tiendo.report.live");

    @ArchTest
    static final ArchRule no_other_service_is_known = noClasses().should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tiendo.plan..", "vn.tiendo.task..", "vn.tiendo.kpi..", "vn.tiendo.gateway..",
                    "vn.tiendo.local..");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("vn.tiendo.report.(*)..")
            .should()
            .beFreeOfCycles();
}
